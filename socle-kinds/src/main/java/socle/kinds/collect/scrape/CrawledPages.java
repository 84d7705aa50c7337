package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

/// Lists the pages of a crawl, from its table.
final class CrawledPages {

    private static final List<String> COLUMNS =
            List.of(
                    "url",
                    "content_type",
                    "charset",
                    "digest",
                    "tdm_reservation",
                    "outcome",
                    "warc",
                    "warc_offset");

    private final String table;
    private final String match;

    /// @param match pattern of addresses
    CrawledPages(String table, String match) {
        this.table = table;
        this.match = match;
    }

    Pages list(Engine engine) throws Trouble {
        List<String> there =
                engine.describe("SELECT * FROM " + Sql.quote(table)).stream()
                        .map(Column::name)
                        .toList();
        if (!there.containsAll(COLUMNS)) {
            throw noCrawl(COLUMNS.stream().filter(one -> !there.contains(one)).toList());
        }
        Rows rows =
                engine.query(
                        "SELECT %s FROM %s ORDER BY url"
                                .formatted(String.join(", ", COLUMNS), Sql.quote(table)));
        List<Listed> all = new ArrayList<>();
        Map<String, Long> left = new TreeMap<>();
        long asked = 0;
        for (List<@Nullable Object> row : rows.values()) {
            if (Addresses.fits(match, text(row, 0))) {
                asked++;
                take(row, all, left);
            }
        }
        return new Pages(table, asked, all, left);
    }

    private static void take(List<@Nullable Object> row, List<Listed> all, Map<String, Long> left) {
        String outcome = text(row, 5);
        String type = text(row, 1).toLowerCase(Locale.ROOT);
        if (!outcome.equals("written") || !(row.get(7) instanceof Long offset)) {
            left.merge(outcome.equals("written") ? "not archived" : outcome, 1L, Long::sum);
        } else if (!type.isEmpty() && !type.contains("html") && !type.contains("xml")) {
            left.merge(type, 1L, Long::sum);
        } else {
            Listed.Kept kept = new Listed.Kept.InArchive(text(row, 6), offset);
            all.add(new Listed(text(row, 0), type, text(row, 2), text(row, 3), text(row, 4), kept));
        }
    }

    private static String text(List<@Nullable Object> row, int column) {
        return Objects.toString(row.get(column), "");
    }

    private Trouble noCrawl(List<String> missing) {
        return Trouble.of(
                Phrase.of(
                        "'%s' is no crawl: its table lacks %s",
                        "«\u00a0%s\u00a0» n’est pas une collecte de pages\u00a0: sa table n’a pas"
                                + " %s",
                        table,
                        String.join(", ", missing)),
                new Phrase(
                        "name a node of kind crawl under `from`, or saved pages under `files`",
                        "nommez un nœud de sorte crawl sous `from`, ou des pages gardées sous"
                                + " `files`"));
    }
}

package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;

/// A few rows beside the pages that they come from, for a reader to hold against each other.
final class Pairs {

    private static final int MOST = 10;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("page", "VARCHAR"),
                    new Column("row_number", "BIGINT"),
                    new Column("values", "VARCHAR"));

    private final List<Field> fields;
    private final List<List<@Nullable Object>> first = new ArrayList<>();

    Pairs(List<Field> fields) {
        this.fields = fields;
    }

    /// The first row of a page, while there is room.
    void add(Listed page, Extraction.Taken taken) {
        if (first.size() >= MOST) {
            return;
        }
        for (Row row : taken.rows()) {
            if (row instanceof Row.Good good) {
                first.add(Arrays.asList(page.url(), (long) good.place(), words(good)));
                return;
            }
        }
    }

    private String words(Row.Good row) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String text = String.join(", ", row.values().get(i));
            String shown = text.length() > 80 ? text.substring(0, 79) + "…" : text;
            words.add(fields.get(i).name() + " = " + shown);
        }
        return String.join("; ", words);
    }

    Evidence evidence() {
        return new Evidence.Sample(
                Findings.SCRAPE,
                new Phrase("Pages and their first rows", "Pages et leurs premières lignes"),
                Rows.of(COLUMNS, first));
    }
}

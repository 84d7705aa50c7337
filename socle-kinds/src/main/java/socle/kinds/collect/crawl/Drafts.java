package socle.kinds.collect.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.RowSink;
import socle.api.data.Table;
import socle.api.data.Tables;

/// Makes the tables of a crawl from its journal, a line at a time.
final class Drafts {

    private static final List<Column> REFUSED =
            List.of(
                    new Column("url", "VARCHAR"),
                    new Column("reason", "VARCHAR"),
                    new Column("found_on", "VARCHAR"));

    private final Journal journal;
    private final Seen seen;

    Drafts(Journal journal, Seen seen) {
        this.journal = journal;
        this.seen = seen;
    }

    /// One row for every address that was asked.
    ///
    /// @param warc digest of the archive, or empty
    Table pages(Tables tables, String warc) {
        return tables.draft(
                new Change.Whole(),
                Visit.COLUMNS,
                sink -> lines(Lines.VISIT, fields -> sink.row(Visit.of(fields).row(warc))));
    }

    /// One row for every address that was found and not asked.
    Table refused(Tables tables) {
        return tables.part("refused").draft(new Change.Whole(), REFUSED, this::refused);
    }

    private void refused(RowSink sink) {
        Set<String> told = new HashSet<>();
        lines(
                Lines.REFUSED,
                fields -> {
                    Lines.Refused one = Lines.refused(fields);
                    String key = one.address().key();
                    boolean followed = one.why() == Refusal.NOFOLLOW && seen.knows(key);
                    if (!followed && told.add(key)) {
                        sink.row(row(one.address().toString(), one.why(), one.from()));
                    }
                });
        for (Link link : seen.pending()) {
            sink.row(row(link.address().toString(), Refusal.BUDGET, link.from()));
        }
    }

    private static @Nullable Object[] row(String url, Refusal why, String from) {
        return new @Nullable Object[] {
            url, why.name().toLowerCase(Locale.ROOT), from.isEmpty() ? null : from
        };
    }

    private void lines(String word, Consumer<List<String>> use) {
        try {
            journal.read(
                    fields -> {
                        if (fields.getFirst().equals(word)) {
                            use.accept(fields.subList(1, fields.size()));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

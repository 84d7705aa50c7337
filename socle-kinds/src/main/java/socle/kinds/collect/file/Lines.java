package socle.kinds.collect.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import socle.api.data.Rows;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

/// A table of the engine session that tells the line of each rejected row: path, place, line, and
/// the file's name in the project.
final class Lines {

    /// Its name.
    static final String TABLE = "_collect_lines";

    private static final int PAGE = 1_000;

    private final Batch batch;
    private final String places;

    /// @param places a SELECT of `path` and `place` of every rejected row; may repeat itself
    Lines(Batch batch, String places) {
        this.batch = batch;
        this.places = places;
    }

    /// Fills it.
    void find(Finder.Opener opener) throws IOException, Trouble {
        batch.engine()
                .execute(
                        "CREATE OR REPLACE TEMP TABLE "
                                + TABLE
                                + " (path VARCHAR, place BIGINT, line BIGINT, name VARCHAR)");
        for (Source source : batch.sources()) {
            Rows page = page(source, 0);
            if (page.size() > 0) {
                find(source, page, opener);
            }
        }
    }

    private void find(Source source, Rows first, Finder.Opener opener) throws IOException, Trouble {
        try (Finder finder = opener.open(source)) {
            for (Rows page = first; page.size() > 0; ) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < page.size(); i++) {
                    values.add(row(source, place(page, i), finder));
                }
                batch.engine()
                        .execute("INSERT INTO " + TABLE + " VALUES " + String.join(", ", values));
                page = page(source, place(page, page.size() - 1));
            }
        }
    }

    private static String row(Source source, long place, Finder finder)
            throws IOException, Trouble {
        return "(%s, %d, %d, %s)"
                .formatted(
                        Sql.literal(source.enginePath()),
                        place,
                        finder.lineAt(place),
                        Sql.literal(source.name()));
    }

    private static long place(Rows page, int row) {
        return (Long) Objects.requireNonNull(page.at(row, 0));
    }

    private Rows page(Source source, long after) {
        return batch.engine()
                .query(
                        """
                        SELECT DISTINCT CAST(place AS BIGINT) FROM (%s)
                        WHERE path = ? AND place > ? ORDER BY 1 LIMIT %d"""
                                .formatted(places, PAGE),
                        source.enginePath(),
                        after);
    }
}

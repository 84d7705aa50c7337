package socle.core.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.text.Sql;

/// Rows of before replaced by new ones with the same values in some columns; nulls are equal to
/// each other.
final class Replacement {

    private final Engine session;
    private final TableWriter writer;
    private final Path lake;
    private final List<String> key;

    Replacement(Engine session, TableWriter writer, Path lake, List<String> key) {
        this.session = session;
        this.writer = writer;
        this.lake = lake;
        this.key = key;
    }

    /// Refuses new rows in which a key comes twice.
    void refuseTwice(List<Manifest.Part> come) {
        String columns = key.stream().map(Sql::quote).collect(Collectors.joining(", "));
        Rows twice =
                session.query(
                        "SELECT "
                                + columns
                                + " FROM "
                                + ParquetFiles.from(Manifest.paths(lake, come))
                                + " GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL LIMIT 1");
        if (twice.size() > 0) {
            throw new SqlFailure(
                    "the key " + key + " comes twice: " + twice.values().getFirst(),
                    -1,
                    new IllegalArgumentException("key"));
        }
    }

    /// The files of before without the rows that come again.
    List<Manifest.Part> kept(
            List<Manifest.Part> before, List<Manifest.Part> come, List<Column> columns)
            throws IOException {
        String again = "EXISTS (" + same(come) + ")";
        return new Leaving(session, writer, lake).kept(before, again, "NOT " + again, columns);
    }

    private String same(List<Manifest.Part> come) {
        String equal =
                key.stream()
                        .map(Sql::quote)
                        .map(column -> "old." + column + " IS NOT DISTINCT FROM come." + column)
                        .collect(Collectors.joining(" AND "));
        return "SELECT 1 FROM "
                + ParquetFiles.from(Manifest.paths(lake, come))
                + " AS come WHERE "
                + equal;
    }
}

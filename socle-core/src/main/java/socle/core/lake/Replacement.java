package socle.core.lake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.text.Sql;

/// Rows of before replaced by new ones with the same values in some columns. Only files that hold
/// such rows are written again; nulls are equal to each other.
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
        Map<String, Long> touched = touched(before, come);
        List<Manifest.Part> kept = new ArrayList<>();
        for (Manifest.Part part : before) {
            long gone = touched.getOrDefault(lake.resolve(part.path()).toString(), 0L);
            if (gone == 0) {
                kept.add(part);
            } else if (gone < part.rows()) {
                kept.add(writer.write(columns, rest(part, come)));
            }
        }
        return kept;
    }

    private Map<String, Long> touched(List<Manifest.Part> before, List<Manifest.Part> come) {
        Rows found =
                session.query(
                        "SELECT socle_file, count(*) FROM "
                                + ParquetFiles.named(Manifest.paths(lake, before))
                                + " AS old WHERE EXISTS ("
                                + same(come)
                                + ") GROUP BY socle_file");
        Map<String, Long> touched = new HashMap<>();
        for (List<?> row : found.values()) {
            touched.put(
                    String.valueOf(row.get(0)),
                    new BigDecimal(String.valueOf(row.get(1))).longValueExact());
        }
        return touched;
    }

    private String rest(Manifest.Part part, List<Manifest.Part> come) {
        return "SELECT * FROM "
                + ParquetFiles.from(Manifest.paths(lake, List.of(part)))
                + " AS old WHERE NOT EXISTS ("
                + same(come)
                + ")";
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

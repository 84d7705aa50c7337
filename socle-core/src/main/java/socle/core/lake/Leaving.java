package socle.core.lake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;

/// Rows of before that leave. Only files that hold such rows are written again, and those that hold
/// no other one are gone.
record Leaving(Engine session, TableWriter writer, Path lake) {

    /// The files of before without the rows of which a condition is true.
    ///
    /// @param goes the condition; the rows of before are `old`
    /// @param stays the condition that is true of all others
    List<Manifest.Part> kept(
            List<Manifest.Part> before, String goes, String stays, List<Column> columns)
            throws IOException {
        Map<String, Long> touched = touched(before, goes);
        List<Manifest.Part> kept = new ArrayList<>();
        for (Manifest.Part part : before) {
            long gone = touched.getOrDefault(lake.resolve(part.path()).toString(), 0L);
            if (gone == 0) {
                kept.add(part);
            } else if (gone < part.rows()) {
                kept.add(writer.write(columns, rest(part, stays)));
            }
        }
        return kept;
    }

    private Map<String, Long> touched(List<Manifest.Part> before, String goes) {
        Rows found =
                session.query(
                        "SELECT socle_file, count(*) FROM "
                                + ParquetFiles.named(Manifest.paths(lake, before))
                                + " AS old WHERE "
                                + goes
                                + " GROUP BY socle_file");
        Map<String, Long> touched = new HashMap<>();
        for (List<?> row : found.values()) {
            touched.put(
                    String.valueOf(row.get(0)),
                    new BigDecimal(String.valueOf(row.get(1))).longValueExact());
        }
        return touched;
    }

    private String rest(Manifest.Part part, String stays) {
        return "SELECT * FROM "
                + ParquetFiles.from(Manifest.paths(lake, List.of(part)))
                + " AS old WHERE "
                + stays;
    }
}

package socle.kinds.collect.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import socle.api.text.Sql;

/// Rows on the way: a file that the engine reads.
///
/// @param rows that the source said it sent
/// @param longest bytes of the longest row
record Staged(Path file, List<Field> fields, long rows, int longest) {

    private static final int LEAST_LINE = 2_000_000;

    /// The engine's own buffer: 32 MB, more only for longer rows.
    private static final long BUFFER = 32_000_000;

    /// A table function that gives its rows, each column of its type.
    String typed() {
        return read(fields.stream().map(Field::type).toList());
    }

    /// A table function that gives its rows as texts, named `r0`, `r1`, …
    String texts() {
        return read(fields.stream().map(_ -> "VARCHAR").toList());
    }

    /// The name of a column of the file.
    static String raw(int index) {
        return "r" + index;
    }

    /// Whether the engine reads every value as it is.
    boolean isDirect() {
        return fields.stream().allMatch(Field::isDirect);
    }

    private String read(List<String> types) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            columns.add("'" + raw(i) + "': " + Sql.literal(types.get(i)));
        }
        // A line of one empty value would be an empty line.
        if (types.size() == 1) {
            columns.add("'one': 'VARCHAR'");
        }
        long line = Math.max(LEAST_LINE, longest + 1_000L);
        return "read_csv(%s, columns = {%s}, auto_detect = false, header = false, delim = ',', quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false, new_line = '\\n', strict_mode = true, null_padding = false, hive_partitioning = false, max_line_size = %d, buffer_size = %d)"
                .formatted(
                        Sql.literal(file.toString()),
                        String.join(", ", columns),
                        line,
                        Math.max(BUFFER, 4 * line));
    }
}

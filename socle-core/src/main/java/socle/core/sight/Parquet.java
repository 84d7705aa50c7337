package socle.core.sight;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.api.data.Column;
import socle.api.text.Sql;
import socle.core.engine.Limits;
import socle.core.sql.SelectText;

/// A question whose answer the engine writes into a file, in types that such a file knows.
///
/// @param columns of the whole answer
record Parquet(String select, List<Column> columns, Limits limits) {

    /// The statement around the question.
    ///
    /// @param stored the type in which values of a type are stored
    String text(Path file, UnaryOperator<String> stored) {
        List<String> values = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String type = stored.apply(column.type());
            String value = place(i);
            values.add(
                    (type.equals(column.type()) ? value : "CAST(" + value + " AS " + type + ")")
                            + " AS "
                            + Sql.quote(own(column.name(), taken)));
        }
        String places =
                IntStream.range(0, columns.size())
                        .mapToObj(Parquet::place)
                        .collect(Collectors.joining(", "));
        return "COPY (SELECT "
                + String.join(", ", values)
                + " FROM (\n"
                + SelectText.bare(select)
                + "\n) AS answer("
                + places
                + ") LIMIT "
                + (limits.rows() + 1)
                + ") TO "
                + Sql.literal(file.toAbsolutePath().toString())
                + " (FORMAT parquet, COMPRESSION zstd)";
    }

    private static String place(int column) {
        return Sql.quote("c" + column);
    }

    /// An answer may name two columns alike; a file may not, whatever the case.
    private static String own(String name, Set<String> taken) {
        String own = name;
        for (int i = 2; !taken.add(own.toLowerCase(Locale.ROOT)); i++) {
            own = name + "_" + i;
        }
        return own;
    }
}

package socle.core.sight;

import java.util.ArrayList;
import java.util.List;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Sql;
import socle.core.engine.Excerpt;
import socle.core.engine.Limits;
import socle.core.sql.SelectText;

/// A question whose answer is cut by the engine: so many rows, and so many letters of a value, so
/// that nothing larger ever leaves it.
///
/// @param columns of the whole answer
record Cut(String select, List<Column> columns, Limits limits) {

    private static final String AS_IT_IS = "\n";

    /// The query around the question.
    String text() {
        List<String> values = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = Sql.quote("c" + i);
            names.add(name);
            values.add(value(name, columns.get(i).family()));
        }
        return "SELECT "
                + String.join(", ", values)
                + " FROM ("
                + AS_IT_IS
                + SelectText.bare(select)
                + "\n) AS answer("
                + String.join(", ", names)
                + ") LIMIT "
                + (limits.rows() + 1);
    }

    /// Where the question begins in it.
    int begins() {
        return text().indexOf(AS_IT_IS) + AS_IT_IS.length();
    }

    /// The answer with its own columns.
    Excerpt named(Excerpt found) {
        return new Excerpt(Rows.of(columns, found.rows().values()), found.extent(), found.bytes());
    }

    private String value(String name, Column.Family family) {
        return switch (family) {
            case TEXT, OTHER -> {
                String text = "CAST(" + name + " AS VARCHAR)";
                yield "CASE WHEN length(%1$s) > %2$d THEN left(%1$s, %2$d) || '…' ELSE %1$s END"
                        .formatted(text, limits.letters());
            }
            case NUMBER, TRUTH, DATE, TIMESTAMP, TIME -> name;
        };
    }
}

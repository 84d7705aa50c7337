package socle.api.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.ColumnRef;
import socle.api.text.Expression;
import socle.api.text.Sql;
import socle.api.text.TableRef;

/// What narrows what some people see of a table.
///
/// @param rows a condition on its columns; rows for which it is not true are not seen
/// @param hide columns that are not seen at all
/// @param mask columns of which it is seen that they have a value, and not which
public record Policy(
        TableRef table,
        Concern concern,
        Optional<Expression> rows,
        List<ColumnRef> hide,
        List<ColumnRef> mask) {

    public Policy {
        hide = List.copyOf(hide);
        mask = List.copyOf(mask);
    }

    /// The rows that are seen, as a query woven around the condition; nothing when all are.
    public Optional<Sql> kept() {
        return rows.map(
                condition ->
                        Sql.woven(
                                "SELECT * FROM "
                                        + Sql.quote(table.node().value())
                                        + " WHERE (\n{rows}\n)",
                                Map.of("rows", condition),
                                table.place()));
    }
}

package socle.kinds.steer.need;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.text.ColumnRef;
import socle.api.text.Sql;

/// An axis beside the data: how many values it has, how many rows have one, whether each lies under
/// one value of the coarser column.
///
/// @param column empty when its table has none of that name
/// @param astray values under several coarser ones; empty when there is no hierarchy
record MeasuredAxis(
        PlanAxis axis,
        Optional<Column> column,
        long rows,
        long filled,
        long values,
        OptionalLong astray) {

    static MeasuredAxis of(PlanAxis axis, Engine engine) {
        String table = Sql.quote(axis.table().node().value());
        List<Column> columns = engine.describe("SELECT * FROM " + table);
        Optional<Column> column = named(columns, axis.column());
        if (column.isEmpty()
                || axis.under().filter(it -> named(columns, it).isEmpty()).isPresent()) {
            return new MeasuredAxis(axis, Optional.empty(), 0, 0, 0, OptionalLong.empty());
        }
        String name = Sql.quote(column.get().name());
        Rows counted =
                engine.query(
                        "SELECT count(*), count(%s), count(DISTINCT %s) FROM %s"
                                .formatted(name, name, table));
        return new MeasuredAxis(
                axis,
                column,
                number(counted, 0),
                number(counted, 1),
                number(counted, 2),
                axis.under()
                        .map(under -> OptionalLong.of(astray(name, under, table, engine)))
                        .orElse(OptionalLong.empty()));
    }

    /// How many values of a column stand beside several values of a coarser one.
    ///
    /// @throws SqlFailure when the engine refuses it
    private static long astray(String fine, ColumnRef coarse, String table, Engine engine) {
        return number(
                engine.query(
                        """
                        SELECT count(*) FROM (
                          SELECT %1$s FROM %3$s WHERE %1$s IS NOT NULL
                          GROUP BY %1$s HAVING count(DISTINCT %2$s) > 1)"""
                                .formatted(fine, Sql.quote(coarse.column()), table)),
                0);
    }

    /// Whether rows can be told apart by it, and its hierarchy is one.
    boolean tells() {
        return column.isPresent() && values > 1 && astray.orElse(0) == 0;
    }

    /// The share of rows that have a value; empty when there is no row.
    Optional<Double> share() {
        return rows == 0 ? Optional.empty() : Optional.of((double) filled / rows);
    }

    static Optional<Column> named(List<Column> columns, ColumnRef name) {
        return columns.stream().filter(it -> it.name().equalsIgnoreCase(name.column())).findFirst();
    }

    private static long number(Rows rows, int column) {
        return rows.at(0, column) instanceof Number number ? number.longValue() : 0;
    }
}

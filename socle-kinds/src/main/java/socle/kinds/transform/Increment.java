package socle.kinds.transform;

import java.util.Optional;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Table;
import socle.api.text.ColumnRef;
import socle.api.text.Sql;

/// How an incremental model takes only what is new.
///
/// @param before the version that the new rows join
record Increment(ModelSpec spec, Table before, Engine engine) {

    /// What to draft: rows beyond the highest published value of `since`, or all where there is no
    /// such column. A row that has no value there is always taken, so that its lack is told and not
    /// swallowed.
    Making making() {
        Optional<String> beyond = spec.since().flatMap(this::beyond);
        Change change = change();
        if (beyond.isEmpty()) {
            return Making.of(spec.since().isPresent() ? new Change.Whole() : change, spec.sql());
        }
        return change instanceof Change.Partitions partitions
                ? touched(partitions, beyond.get())
                : Making.around(change, "select * from ", spec.sql(), " where " + beyond.get());
    }

    private Change change() {
        return switch (spec.by().orElseThrow()) {
            case APPEND -> new Change.Append();
            case KEY -> new Change.Merge(Columns.names(spec.key()));
            case PARTITION -> new Change.Partitions(Columns.names(spec.partition_by()));
            case INTERVAL -> throw new IllegalStateException("intervals have a work of their own");
        };
    }

    /// Whole partitions, of which some row is new: a partition is replaced by all of its rows.
    private Making touched(Change.Partitions partitions, String beyond) {
        String same = Columns.every(partitions.columns(), "n.? is not distinct from r.?");
        return Making.around(
                partitions,
                "with socle__rows as materialized ",
                spec.sql(),
                " select * from socle__rows r where exists (select 1 from (select * from socle__rows"
                        + " where "
                        + beyond
                        + ") n where "
                        + same
                        + ")");
    }

    /// The condition that a row is new; nothing while no row is published.
    private Optional<String> beyond(ColumnRef since) {
        String column = Sql.quote(since.column());
        Object highest =
                engine.query(
                                "select cast(max(%s) as varchar) from %s"
                                        .formatted(column, Sql.quote(before.name())))
                        .at(0, 0);
        return Optional.ofNullable(highest).map(value -> beyond(since, (String) value));
    }

    private String beyond(ColumnRef since, String highest) {
        Column column = new Columns(before.name(), before.columns()).of(since.column());
        return "%1$s > cast(%2$s as %3$s) or %1$s is null"
                .formatted(Sql.quote(column.name()), Sql.literal(highest), column.type());
    }
}

package socle.kinds.collect.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.Bench;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.data.Tables;
import socle.api.text.Sql;

/// The events of one work in the engine, typed, each with its fate.
final class Batch {

    /// The table of all of them, in a session of its own.
    static final String EVENTS = "_stream_events";

    private static final String DEAD = "_stream_dead";

    private static final String GLANCE = "_stream_glance";

    private static final int GLANCED = 500;

    /// The part that holds what came too late.
    static final String LATE_PART = "late";

    /// The part that holds what could not be taken in.
    static final String DEAD_PART = "dead";

    private final Bench bench;
    private final Engine engine;
    private final Place place;
    private final BatchSql sql;
    private boolean begun;
    private boolean buried;

    Batch(Bench bench, StreamSpec spec, Place place) {
        this.bench = bench;
        this.engine = bench.engine();
        this.place = place;
        this.sql = new BatchSql(spec);
    }

    /// Takes in the events of a file, which is removed.
    void load(EventFile file) throws IOException {
        file.close();
        try {
            rows(file, BatchSql.Care.TRUSTING);
        } catch (SqlFailure _) {
            rows(file, BatchSql.Care.CHECKING);
        }
        if (number("count(*)", "_n >= " + file.first() + " AND " + Fate.IS_DEAD) > 0) {
            into(DEAD, sql.dead(file.path(), place, bench.language()), buried);
            buried = true;
        }
        Files.delete(file.path());
    }

    private void rows(EventFile file, BatchSql.Care care) {
        into(EVENTS, sql.rows(file.path(), care), begun);
        begun = true;
    }

    private void into(String table, String select, boolean more) {
        engine.execute(
                (more ? "INSERT INTO " : "CREATE TEMP TABLE ")
                        + table
                        + (more ? " " : " AS ")
                        + select);
    }

    /// One figure over the events that meet a condition.
    long number(String figure, String condition) {
        Object found =
                engine.query("SELECT %s FROM %s WHERE %s".formatted(figure, EVENTS, condition))
                        .at(0, 0);
        return found instanceof Number number ? number.longValue() : 0;
    }

    /// Its engine, its queries.
    Engine engine() {
        return engine;
    }

    BatchSql sql() {
        return sql;
    }

    /// How many became what.
    Counts counts() {
        if (!begun) {
            return Counts.NONE;
        }
        Rows rows =
                engine.query(
                        "SELECT count(*) FILTER (_fate IS NULL), count(*) FILTER (_fate = '%s'), count(*) FILTER (_fate = '%s'), count(*) FILTER (%s) FROM %s"
                                .formatted(Fate.DUPLICATE, Fate.LATE, Fate.IS_DEAD, EVENTS));
        return new Counts(0, at(rows, 0), at(rows, 1), at(rows, 2), at(rows, 3));
    }

    private static long at(Rows rows, int column) {
        return rows.at(0, column) instanceof Number number ? number.longValue() : 0;
    }

    /// The table with the events that are written, drafted when there are any.
    Table written(long rows) {
        return added(
                        bench.tables(),
                        rows,
                        "SELECT %s, %s FROM %s WHERE _fate IS NULL"
                                .formatted(sql.names(), place.selected(), EVENTS))
                .orElseGet(() -> bench.tables().draft(new Change.Whole(), nothing()));
    }

    private String nothing() {
        List<Column> columns = new ArrayList<>(sql.columns());
        columns.addAll(place.columns());
        return columns.stream()
                .map(c -> "CAST(NULL AS %s) AS %s".formatted(c.type(), Sql.quote(c.name())))
                .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
    }

    /// The columns of the table, as the engine names their types: those declared, then where each
    /// event came from.
    List<Column> columns() {
        return engine.describe(nothing());
    }

    /// A few written events as a table of their own, to be looked at.
    Table glance() {
        engine.execute(
                "CREATE TEMP TABLE %s AS SELECT %s FROM %s WHERE _fate IS NULL LIMIT %d"
                        .formatted(GLANCE, sql.names(), EVENTS, GLANCED));
        return new Table(GLANCE, "", sql.columns(), GLANCED, 0, "");
    }

    /// The table of late events, as it was when none came.
    Optional<Table> late(long rows) {
        return added(
                bench.tables().part(LATE_PART),
                rows,
                "SELECT %s, %s FROM %s WHERE _fate = '%s'"
                        .formatted(sql.names(), place.selected(), EVENTS, Fate.LATE));
    }

    /// The table of dead letters, as it was when none came.
    Optional<Table> dead(long rows) {
        return added(bench.tables().part(DEAD_PART), rows, "SELECT * FROM " + DEAD);
    }

    private static Optional<Table> added(Tables tables, long rows, String select) {
        Optional<Table> before = tables.current();
        if (rows == 0) {
            return before;
        }
        Change change = before.isPresent() ? new Change.Append() : new Change.Whole();
        return Optional.of(tables.draft(change, select));
    }

    /// The first dead letters.
    Rows shown(int most) {
        return engine.query("SELECT * FROM %s LIMIT %d".formatted(DEAD, most));
    }
}

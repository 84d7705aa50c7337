package socle.kinds.transform;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.live.Span;
import socle.api.text.Sql;
import socle.kinds.transform.interval.Cursor;
import socle.kinds.transform.interval.Rhythm;
import socle.kinds.transform.interval.Spans;

/// One table that a model reads interval by interval.
///
/// @param whole the table as all see it, whatever the session shows under its name
/// @param columns of it
record TimedSource(String table, String whole, Columns columns, TimedTable keys, Engine engine) {

    private static final String ASIDE = "socle__whole_";

    /// A table as the session sees it now. A view of the session's own is put aside under another
    /// name; any other one is named with its schema, which the session's own views do not hide.
    static TimedSource of(String table, TimedTable keys, Engine engine) {
        Rows own =
                engine.query(
                        "select 1 from duckdb_views() where database_name = 'temp' and view_name = ?",
                        table);
        String whole;
        if (own.size() > 0) {
            String aside = Sql.quote(ASIDE + table);
            engine.execute("alter view temp." + Sql.quote(table) + " rename to " + aside);
            whole = "temp." + aside;
        } else {
            Rows here = engine.query("select current_database(), current_schema()");
            whole = quoted(here.at(0, 0)) + "." + quoted(here.at(0, 1)) + "." + Sql.quote(table);
        }
        Columns columns = new Columns(table, engine.describe("select * from " + whole));
        return new TimedSource(table, whole, columns, keys, engine);
    }

    /// Shows the session the rows within a span alone, under the table's name.
    void show(Span span) {
        show(" where " + time().within(span));
    }

    /// Shows the session all of it again.
    void showAll() {
        show("");
    }

    private void show(String where) {
        engine.execute(
                "create or replace temp view %s as select * from %s%s"
                        .formatted(Sql.quote(table), whole, where));
    }

    /// The time of the earliest row.
    Optional<Instant> earliest() {
        Rows rows =
                engine.query(
                        "select min(%s) from %s where isfinite(%s)"
                                .formatted(time().seconds(), whole, time().name()));
        return Optional.ofNullable(rows.at(0, 0)).map(TimedSource::instant);
    }

    /// How many rows lie in no interval, as they have no time.
    long timeless() {
        return count(
                engine.query(
                                "select count(*) from %s where %s is null"
                                        .formatted(whole, time().name()))
                        .at(0, 0));
    }

    /// Up to where rows arrived by now; nothing when it has none, or does not say when they came.
    Optional<Cursor.Seen> seen(Optional<Cursor.Seen> before) {
        return arrived()
                .flatMap(
                        column -> {
                            String since =
                                    before.map(it -> " where " + since(column, ">=", it))
                                            .orElse("");
                            Object last =
                                    engine.query(
                                                    "select cast(max(%s) as varchar) from %s%s"
                                                            .formatted(name(column), whole, since))
                                            .at(0, 0);
                            return Optional.ofNullable(last).map(at -> seen(column, (String) at));
                        });
    }

    /// The intervals that rows reached between two looks.
    Spans touched(Cursor.Seen before, Optional<Cursor.Seen> now, Rhythm rhythm) {
        Column column = arrived().orElseThrow();
        long still = now.isEmpty() ? 0 : tail(column, before.at());
        if (still < before.rows()) {
            return Spans.ALL;
        }
        String after = still > before.rows() ? lately(column, before.at()) : later(column, before);
        return reached(after + " and " + since(column, "<=", now.orElseThrow()), rhythm);
    }

    private Spans reached(String condition, Rhythm rhythm) {
        Rows rows =
                engine.query(
                        "select distinct cast(floor(%s / 60) as bigint) from %s where %s and isfinite(%s)"
                                .formatted(time().seconds(), whole, condition, time().name()));
        return new Spans(
                rows.values().stream()
                        .map(row -> Instant.ofEpochSecond(60 * count(row.getFirst())))
                        .flatMap(at -> rhythm.seeing(at).all().stream())
                        .toList());
    }

    private Cursor.Seen seen(Column column, String at) {
        return new Cursor.Seen(at, tail(column, at));
    }

    /// How many rows arrived just before an arrival, or with it.
    private long tail(Column column, String at) {
        String until = since(column, "<=", new Cursor.Seen(at, 0));
        return count(
                engine.query(
                                "select count(*) from %s where %s and %s"
                                        .formatted(whole, lately(column, at), until))
                        .at(0, 0));
    }

    /// The condition that a row arrived not long before an arrival, or later. Where several write
    /// at once, one that came first may be published last.
    private static String lately(Column column, String at) {
        Cursor.Seen seen = new Cursor.Seen(at, 0);
        return TimeColumn.isTime(column)
                ? since(column, ">", seen) + " - interval 1 minute"
                : since(column, ">=", seen);
    }

    private static String later(Column column, Cursor.Seen seen) {
        return since(column, ">", seen);
    }

    private static String since(Column column, String compared, Cursor.Seen seen) {
        return "%s %s cast(%s as %s)"
                .formatted(name(column), compared, Sql.literal(seen.at()), column.type());
    }

    private Optional<Column> arrived() {
        return keys.arrived().map(column -> columns.of(column.column()));
    }

    private TimeColumn time() {
        return new TimeColumn(columns.of(keys.time().column()));
    }

    private static String quoted(@Nullable Object name) {
        return Sql.quote(String.valueOf(name));
    }

    private static String name(Column column) {
        return Sql.quote(column.name());
    }

    private static Instant instant(Object seconds) {
        return Instant.ofEpochSecond((long) Math.floor(((Number) seconds).doubleValue()));
    }

    private static long count(@Nullable Object value) {
        return new BigDecimal(String.valueOf(Objects.requireNonNull(value))).longValueExact();
    }
}

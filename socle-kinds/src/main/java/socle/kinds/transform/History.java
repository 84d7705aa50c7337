package socle.kinds.transform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Table;
import socle.api.text.Sql;

/// How a model keeps every state of its rows: type 2 of the slowly changing dimensions (Kimball,
/// The Data Warehouse Toolkit, ch. 5). A state is valid from `valid_from` (included) to `valid_to`
/// (excluded; null while it lasts), both in UTC.
///
/// @param columns what the SELECT gives
record History(ModelSpec spec, List<Column> columns, Engine engine) {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    static final String FROM = "valid_from";
    static final String TO = "valid_to";
    static final String CURRENT = "is_current";

    /// What a history has beside the columns of its SELECT.
    static final List<Column> FURTHER =
            List.of(
                    new Column(FROM, "TIMESTAMP"),
                    new Column(TO, "TIMESTAMP"),
                    new Column(CURRENT, "BOOLEAN"));

    /// Whether a table has the columns of a history.
    static boolean isHistory(Table table) {
        Columns columns = new Columns(table.name(), table.columns());
        return FURTHER.stream().allMatch(own -> columns.has(own.name()));
    }

    /// The first snapshot: every row is current.
    Making first(Instant now) {
        return Making.around(
                new Change.Whole(),
                "select *, %s as valid_from, cast(null as timestamp) as valid_to, true as is_current from "
                        .formatted(literal(utc(now))),
                spec.sql(),
                "");
    }

    /// The states that this snapshot opens and closes, merged into those of before.
    Making next(Table before, Instant now) {
        return Making.around(
                new Change.Merge(identity()),
                "with socle__fresh as materialized ",
                spec.sql(),
                ", " + changes(Sql.quote(before.name()), after(before, now)));
    }

    /// The same when columns came or changed their type: every state is written again, a column
    /// that is new being null in the states of before.
    Making reshaped(Table before, Instant now) {
        String same = Columns.every(identity(), "c.? is not distinct from o.?");
        String rest =
                """
                , socle__before as materialized (%s), socle__changes as materialized (with %s)
                select * from socle__changes
                union all by name
                select * from socle__before o
                where not exists (select 1 from socle__changes c where %s)"""
                        .formatted(
                                padded(before), changes("socle__before", after(before, now)), same);
        return Making.around(
                new Change.Whole(), "with socle__fresh as materialized ", spec.sql(), rest);
    }

    /// Columns of the history that the SELECT no longer gives.
    List<String> lost(Table before) {
        Columns now = new Columns(before.name(), columns);
        return before.columns().stream()
                .map(Column::name)
                .filter(name -> FURTHER.stream().noneMatch(own -> own.name().equals(name)))
                .filter(name -> !now.has(name))
                .toList();
    }

    /// What tells one state from another.
    private List<String> identity() {
        return Stream.concat(Columns.names(spec.key()).stream(), Stream.of(FROM)).toList();
    }

    private String changes(String before, LocalDateTime now) {
        List<String> names = columns.stream().map(Column::name).toList();
        String same = Columns.every(names, "f.? is not distinct from n.?");
        return """
                socle__now as materialized (select * from %1$s where is_current)
                select %2$s, %3$s as valid_from, cast(null as timestamp) as valid_to,
                    true as is_current
                from socle__fresh f
                where not exists (select 1 from socle__now n where %4$s)
                union all
                select %5$s, n.valid_from, %3$s as valid_to, false as is_current
                from socle__now n
                where not exists (select 1 from socle__fresh f where %4$s)%6$s"""
                .formatted(
                        before,
                        Columns.list("f.", names),
                        literal(now),
                        same,
                        Columns.list("n.", names),
                        keepsVanished());
    }

    private String keepsVanished() {
        String sameKey = Columns.every(Columns.names(spec.key()), "f.? is not distinct from n.?");
        return switch (spec.vanished()) {
            case CLOSE -> "";
            case KEEP -> " and exists (select 1 from socle__fresh f where " + sameKey + ")";
        };
    }

    private String padded(Table before) {
        Columns old = new Columns(before.name(), before.columns());
        String values =
                columns.stream()
                        .map(
                                column ->
                                        "cast(%s as %s) as %s"
                                                .formatted(
                                                        old.has(column.name())
                                                                ? Sql.quote(column.name())
                                                                : "null",
                                                        column.type(),
                                                        Sql.quote(column.name())))
                        .collect(Collectors.joining(", "));
        return "select %s, valid_from, valid_to, is_current from %s"
                .formatted(values, Sql.quote(before.name()));
    }

    /// Now, or just after the youngest state where the clock went back.
    private LocalDateTime after(Table before, Instant now) {
        Object youngest =
                engine.query("select max(valid_from) from " + Sql.quote(before.name())).at(0, 0);
        LocalDateTime clock = utc(now);
        return youngest instanceof LocalDateTime last && !clock.isAfter(last)
                ? last.plus(1, ChronoUnit.MICROS)
                : clock;
    }

    private static LocalDateTime utc(Instant now) {
        return LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static String literal(LocalDateTime time) {
        return "timestamp " + Sql.literal(WRITTEN.format(time));
    }
}

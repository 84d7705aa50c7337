package socle.kinds.transform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import socle.api.data.Column;
import socle.api.text.ColumnRef;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import socle.kinds.transform.interval.Grid;

/// What the columns of a model's table, and of those that it reads, forbid its intervals.
record IntervalRules(Interval interval) {

    /// Tables that it cuts by intervals and the SELECT does not read.
    List<Problem> unread(Collection<String> reads) {
        return interval.reads().keySet().stream()
                .filter(table -> !reads.contains(table.node().value()))
                .map(table -> unread(table, reads))
                .toList();
    }

    /// Trouble with the columns of the tables that it reads, as far as they are known.
    List<Problem> sources(Function<String, Optional<List<Column>>> known) {
        List<Problem> found = new ArrayList<>();
        interval.reads()
                .forEach(
                        (table, keys) -> {
                            String name = table.node().value();
                            known.apply(name)
                                    .map(columns -> new Columns(name, columns))
                                    .ifPresent(columns -> found.addAll(unfit(keys, columns)));
                        });
        return found;
    }

    /// Trouble with the column of its own table.
    List<Problem> own(Columns columns) {
        ColumnRef name = interval.column();
        if (!columns.has(name.column())) {
            return List.of();
        }
        Column column = columns.of(name.column());
        if (!TimeColumn.isTime(column)) {
            return List.of(timeless(name, column));
        }
        return new TimeColumn(column).isDate() && isWithinDays() ? List.of(finer(name)) : List.of();
    }

    private static List<Problem> unfit(TimedTable keys, Columns columns) {
        Stream<Problem> timeless =
                Stream.of(keys.time())
                        .filter(name -> columns.has(name.column()))
                        .filter(name -> !TimeColumn.isTime(columns.of(name.column())))
                        .map(name -> timeless(name, columns.of(name.column())));
        return Stream.concat(columns.unknown(keys.columns().toList()).stream(), timeless).toList();
    }

    /// Whether a boundary may lie within a day.
    private boolean isWithinDays() {
        return Grid.of(interval.every()).orElseThrow() instanceof Grid.Even(Duration length, _)
                && length.toSeconds() % Duration.ofDays(1).toSeconds() != 0;
    }

    private static Problem unread(Link table, Collection<String> reads) {
        return Problem.error(
                table.place(),
                "interval-unread",
                Phrase.of(
                        "the SELECT does not read '%s'",
                        "le SELECT ne lit pas «\u00a0%s\u00a0»", table.node()),
                Suggestion.todo(
                        table.node().value(),
                        reads,
                        Phrase.of("it reads %s", "il lit %s", String.join(", ", reads))));
    }

    private static Problem timeless(ColumnRef name, Column column) {
        return Problem.error(
                name.place(),
                "column-without-time",
                Phrase.of(
                        "'%s' is of type %s, which says no time",
                        "«\u00a0%s\u00a0» est de type %s, qui ne dit pas d’heure",
                        name.column(),
                        column.type()),
                new Phrase("name a date or a timestamp", "nommez une date ou un horodatage"));
    }

    private Problem finer(ColumnRef name) {
        return Problem.error(
                name.place(),
                "interval-finer-than-date",
                Phrase.of(
                        "'%s' holds dates, and an interval of %s is not made of whole days",
                        "«\u00a0%s\u00a0» contient des dates, et un intervalle de %s n’est pas fait de"
                                + " jours entiers",
                        name.column(),
                        interval.every()),
                new Phrase(
                        "let the column hold timestamps, or write every: day",
                        "donnez-lui des horodatages, ou écrivez every: day"));
    }
}

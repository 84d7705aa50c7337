package socle.kinds.transform.interval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.live.Span;

/// What one work makes, and what is known beside it.
///
/// @param todo the intervals to make
/// @param reopened those of them that were done, and that rows reached since
/// @param before what was known and stays so but for what is made
/// @param looked whether all that arrived is dealt with once they are made
public record Agenda(Spans todo, Spans reopened, Cursor before, boolean looked) {

    /// The first work: from where intervals begin, or else from the earliest row, up to now.
    ///
    /// @param earliest the time of the earliest row, if there is one
    public static Agenda first(
            Rhythm rhythm, Instant now, Optional<Instant> earliest, String definition) {
        Optional<Instant> begin = rhythm.from().or(() -> earliest.map(rhythm.grid()::floor));
        Optional<Cursor.Known> known =
                begin.map(it -> new Cursor.Known(it, later(it, rhythm.complete(now))));
        Spans todo = begin.map(it -> Spans.of(it, rhythm.end(now))).orElse(Spans.NONE);
        return new Agenda(todo, Spans.NONE, cursor(definition, known), true);
    }

    /// The next work: what failed before, what rows reached since, and what came since the last
    /// interval that was complete. An older one that was never made stays so.
    ///
    /// @param touched the intervals that rows reached since
    public static Agenda next(Rhythm rhythm, Instant now, Cursor cursor, Spans touched) {
        Cursor.Known known = cursor.known().orElseThrow();
        Spans reached = rhythm.within(touched).before(rhythm.end(now));
        Spans fresh = Spans.of(known.until(), rhythm.end(now));
        Spans done = cursor.doneSpans();
        Spans reopened = reached.and(done);
        Spans todo = fresh.minus(done).plus(rhythm.within(cursor.failedSpans())).plus(reopened);
        Cursor.Known then =
                new Cursor.Known(
                        begin(rhythm, known, reached), later(known.until(), rhythm.complete(now)));
        return new Agenda(todo, reopened, with(cursor, then), true);
    }

    /// The work after another definition: all that was made is made again, and what came since.
    public static Agenda anew(
            Rhythm rhythm,
            Instant now,
            Cursor cursor,
            Optional<Instant> earliest,
            String definition) {
        Cursor.Known known = cursor.known().orElseThrow();
        Grid grid = rhythm.grid();
        Spans made =
                new Spans(
                        cursor.doneSpans().plus(cursor.failedSpans()).all().stream()
                                .map(grid::around)
                                .toList());
        Instant until = grid.floor(known.until());
        Spans all = made.plus(Spans.of(until, rhythm.end(now)));
        Instant first = earliest.filter(known.begin()::isAfter).orElse(known.begin());
        Instant begin = rhythm.from().orElse(grid.floor(first));
        Cursor.Known next =
                new Cursor.Known(begin, later(later(begin, until), rhythm.complete(now)));
        return new Agenda(
                rhythm.within(all).before(rhythm.end(now)),
                Spans.NONE,
                cursor(definition, Optional.of(next)),
                true);
    }

    /// The intervals within a span that are complete and not done, and nothing else.
    public static Agenda over(
            Rhythm rhythm, Instant now, Cursor cursor, Spans touched, Span asked) {
        Spans wanted =
                rhythm.within(
                        rhythm.grid()
                                .inside(asked)
                                .map(Spans::of)
                                .orElse(Spans.NONE)
                                .before(rhythm.complete(now)));
        Spans todo = wanted.minus(cursor.doneSpans());
        Spans reached = rhythm.within(touched);
        Optional<Cursor.Known> known =
                cursor.known()
                        .map(
                                it ->
                                        new Cursor.Known(
                                                begin(rhythm, it, reached.plus(todo)), it.until()))
                        .or(() -> beginning(rhythm, todo));
        return new Agenda(
                todo,
                Spans.NONE,
                new Cursor(
                        cursor.definition(), known, cursor.done(), cursor.failed(), cursor.seen()),
                reached.and(cursor.doneSpans()).isEmpty());
    }

    private static Optional<Cursor.Known> beginning(Rhythm rhythm, Spans todo) {
        return todo.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Cursor.Known(
                                rhythm.from().orElse(todo.all().getFirst().from()),
                                todo.all().getLast().to()));
    }

    /// What is remembered once the intervals were made.
    ///
    /// @param failed those that could not be
    /// @param seen up to where arrivals were looked at when the work began
    public Cursor after(
            Rhythm rhythm,
            Instant now,
            List<Cursor.Failure> failed,
            Map<String, Cursor.Seen> seen) {
        Spans fell = new Spans(failed.stream().map(Cursor.Failure::span).toList());
        Spans made = todo.minus(fell);
        Spans done = before.doneSpans().plus(made.before(rhythm.complete(now))).minus(fell);
        List<Cursor.Failure> all = new ArrayList<>(before.failedBeside(todo));
        all.addAll(failed);
        all.sort(Comparator.comparing(one -> one.span().from()));
        return new Cursor(
                before.definition(),
                before.known(),
                done.all(),
                all,
                looked ? seen : before.seen());
    }

    private static Cursor cursor(String definition, Optional<Cursor.Known> known) {
        return new Cursor(definition, known, List.of(), List.of(), Map.of());
    }

    private static Cursor with(Cursor cursor, Cursor.Known known) {
        return new Cursor(
                cursor.definition(),
                Optional.of(known),
                cursor.done(),
                cursor.failed(),
                cursor.seen());
    }

    /// Rows before the first interval that is known move its beginning, where none is said. Where
    /// all is to be made again, it stays.
    private static Instant begin(Rhythm rhythm, Cursor.Known known, Spans reached) {
        Optional<Instant> earlier =
                reached.first()
                        .filter(Instant.MIN::isBefore)
                        .filter(first -> first.isBefore(known.begin()));
        return rhythm.from().or(() -> earlier).orElse(known.begin());
    }

    private static Instant later(Instant one, Instant two) {
        return one.isBefore(two) ? two : one;
    }
}

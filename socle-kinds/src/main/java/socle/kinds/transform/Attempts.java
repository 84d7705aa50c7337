package socle.kinds.transform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.api.Progress;
import socle.api.live.Span;
import socle.api.text.Phrase;
import socle.kinds.transform.interval.Cursor;
import socle.kinds.transform.interval.Grid;
import socle.kinds.transform.interval.Spans;

/// Makes spans of intervals, each in one query. What fails is made again in halves, until an
/// interval that fails stands alone.
final class Attempts {

    /// Once so many intervals failed alone, what fails is not halved any more: a query that fails
    /// everywhere must not be asked interval by interval.
    private static final int MOST_ALONE = 16;

    private static final String TABLE = "socle__made_";

    private final Grid grid;
    private final Making making;
    private final Progress progress;
    private final List<Span> made = new ArrayList<>();
    private final List<Cursor.Failure> failed = new ArrayList<>();

    /// Makes one span into a temporary table.
    interface Making extends Function<Made, Optional<Phrase>> {}

    /// One try.
    ///
    /// @param table the temporary table to fill
    record Made(Span span, String table) {}

    /// @param making makes one span, and says why it could not be
    Attempts(Grid grid, Making making, Progress progress) {
        this.grid = grid;
        this.making = making;
        this.progress = progress;
    }

    /// Makes all of them, oldest first.
    Attempts make(Spans spans) {
        long total = spans.count(grid);
        for (Span span : spans.all()) {
            make(span);
            progress.at(made().count(grid), total, "intervals");
        }
        return this;
    }

    private void make(Span span) {
        Optional<Phrase> trouble = making.apply(new Made(span, TABLE + made.size()));
        if (trouble.isEmpty()) {
            made.add(span);
        } else if (grid.count(span) == 1 || failed.size() >= MOST_ALONE) {
            failed.add(new Cursor.Failure(span, trouble.get()));
        } else {
            Instant middle = grid.plus(span.from(), grid.count(span) / 2);
            make(new Span(span.from(), middle));
            make(new Span(middle, span.to()));
        }
    }

    /// What was made.
    Spans made() {
        return new Spans(made);
    }

    /// What could not be made, oldest first.
    List<Cursor.Failure> failed() {
        return List.copyOf(failed);
    }

    /// All rows that were made, in the order of their intervals.
    String rows() {
        return IntStream.range(0, made.size())
                .mapToObj(number -> "select * from temp." + TABLE + number)
                .collect(Collectors.joining(" union all "));
    }
}

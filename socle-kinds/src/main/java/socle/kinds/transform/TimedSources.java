package socle.kinds.transform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.api.data.Engine;
import socle.api.live.Span;
import socle.kinds.transform.interval.Cursor;
import socle.kinds.transform.interval.Rhythm;
import socle.kinds.transform.interval.Spans;

/// All tables that a model reads interval by interval.
record TimedSources(List<TimedSource> all, Rhythm rhythm) {

    /// The tables that an author names, as the session sees them now.
    static TimedSources of(Interval interval, Engine engine) {
        List<TimedSource> all = new ArrayList<>();
        interval.reads()
                .forEach(
                        (table, keys) ->
                                all.add(TimedSource.of(table.node().value(), keys, engine)));
        return new TimedSources(all, interval.rhythm());
    }

    /// Shows the session what the work of a span sees.
    void show(Span span) {
        Span seen = new Span(span.from().minus(rhythm.lookback()), span.to());
        all.forEach(source -> source.show(seen));
    }

    /// Shows the session all rows again.
    void showAll() {
        all.forEach(TimedSource::showAll);
    }

    /// The time of the earliest row of any.
    Optional<Instant> earliest() {
        return all.stream().flatMap(source -> source.earliest().stream()).min(Instant::compareTo);
    }

    /// How many rows lie in no interval.
    long timeless() {
        return all.stream().mapToLong(TimedSource::timeless).sum();
    }

    /// What came since. Where rows come while this looks, they are left to the next look.
    Arrivals since(Map<String, Cursor.Seen> before) {
        Map<String, Cursor.Seen> seen = new TreeMap<>();
        Spans touched = Spans.NONE;
        for (TimedSource source : all) {
            Optional<Cursor.Seen> last = Optional.ofNullable(before.get(source.table()));
            Optional<Cursor.Seen> now = source.seen(last);
            now.ifPresent(it -> seen.put(source.table(), it));
            if (last.isPresent()) {
                touched = touched.plus(source.touched(last.get(), now, rhythm));
            }
        }
        return new Arrivals(touched, seen);
    }
}

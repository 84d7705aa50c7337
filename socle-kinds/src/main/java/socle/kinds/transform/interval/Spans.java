package socle.kinds.transform.interval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.live.Span;

/// A set of instants: spans in order, none of which touches another.
public record Spans(List<Span> all) {

    /// No instant.
    public static final Spans NONE = new Spans(List.of());

    /// Every instant.
    public static final Spans ALL = of(Instant.MIN, Instant.MAX);

    /// @param all in any order; those that touch are joined
    public Spans {
        all = joined(all);
    }

    /// The instants of one span.
    public static Spans of(Span span) {
        return new Spans(List.of(span));
    }

    /// Those from one instant to another; none when the second is not after the first.
    public static Spans of(Instant from, Instant to) {
        return from.isBefore(to) ? of(new Span(from, to)) : NONE;
    }

    /// Those of either.
    public Spans plus(Spans other) {
        return new Spans(Stream.concat(all.stream(), other.all.stream()).toList());
    }

    /// Those that are not of the other.
    public Spans minus(Spans other) {
        List<Span> left = all;
        for (Span gone : other.all) {
            left = left.stream().flatMap(span -> without(span, gone)).toList();
        }
        return new Spans(left);
    }

    /// Those of both.
    public Spans and(Spans other) {
        List<Span> common = new ArrayList<>();
        for (Span one : all) {
            other.all.forEach(two -> common(one, two).ifPresent(common::add));
        }
        return new Spans(common);
    }

    /// Those before an instant.
    public Spans before(Instant end) {
        return and(of(Instant.MIN, end));
    }

    /// Those from an instant on.
    public Spans from(Instant start) {
        return and(of(start, Instant.MAX));
    }

    /// The earliest.
    public Optional<Instant> first() {
        return all.stream().findFirst().map(Span::from);
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// How many intervals begin within it.
    public long count(Grid grid) {
        return all.stream().mapToLong(grid::count).sum();
    }

    private static List<Span> joined(Collection<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (joined.isEmpty() || joined.getLast().to().isBefore(span.from())) {
                joined.add(span);
            } else if (joined.getLast().to().isBefore(span.to())) {
                joined.add(new Span(joined.removeLast().from(), span.to()));
            }
        }
        return List.copyOf(joined);
    }

    private static Stream<Span> without(Span span, Span gone) {
        Spans early = of(span.from(), earlier(span.to(), gone.from()));
        Spans late = of(later(span.from(), gone.to()), span.to());
        return Stream.concat(early.all.stream(), late.all.stream());
    }

    private static Optional<Span> common(Span one, Span two) {
        return of(later(one.from(), two.from()), earlier(one.to(), two.to())).all.stream()
                .findFirst();
    }

    private static Instant earlier(Instant one, Instant two) {
        return one.isBefore(two) ? one : two;
    }

    private static Instant later(Instant one, Instant two) {
        return one.isBefore(two) ? two : one;
    }
}

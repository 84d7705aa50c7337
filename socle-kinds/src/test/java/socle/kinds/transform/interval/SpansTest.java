package socle.kinds.transform.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import socle.api.live.Span;

class SpansTest {

    @Test
    void they_are_sets_of_instants() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Set<Integer> one = new TreeSet<>();
            Set<Integer> two = new TreeSet<>();
            Spans first = drawn(random, one);
            Spans second = drawn(random, two);
            Set<Integer> either = new TreeSet<>(one);
            either.addAll(two);
            Set<Integer> both = new TreeSet<>(one);
            both.retainAll(two);
            Set<Integer> less = new TreeSet<>(one);
            less.removeAll(two);
            assertEquals(spans(either), first.plus(second), "seed " + seed);
            assertEquals(spans(both), first.and(second), "seed " + seed);
            assertEquals(spans(less), first.minus(second), "seed " + seed);
        }
    }

    private static Spans drawn(Random random, Set<Integer> seconds) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int from = random.nextInt(40);
            int to = from + 1 + random.nextInt(9);
            spans.add(span(from, to));
            for (int second = from; second < to; second++) {
                seconds.add(second);
            }
        }
        return new Spans(spans);
    }

    private static Spans spans(Set<Integer> seconds) {
        return new Spans(seconds.stream().map(second -> span(second, second + 1)).toList());
    }

    private static Span span(int from, int to) {
        return new Span(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
    }
}

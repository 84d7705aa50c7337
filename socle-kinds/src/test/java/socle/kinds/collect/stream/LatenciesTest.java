package socle.kinds.collect.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

    private static List<Long> times(int... millisBefore) {
        List<Long> times = new ArrayList<>();
        for (int millis : millisBefore) {
            times.add((NOW.toEpochMilli() - millis) * 1_000);
        }
        return times;
    }

    @Test
    void a_batch_counts_when_it_is_published_by_as_many_events_as_it_has() {
        Latencies latencies = new Latencies();
        latencies.drafted(times(100), 90);
        latencies.published(NOW);
        latencies.drafted(times(2_000), 10);
        latencies.published(NOW);
        assertEquals(100, latencies.within(0.5), 5);
        assertEquals(100, latencies.within(0.9), 5);
        assertEquals(2_000, latencies.within(0.95), 90);
    }

    @Test
    void what_is_older_than_the_window_is_left_out() {
        Latencies latencies = new Latencies();
        latencies.drafted(times(100), 5);
        latencies.published(NOW);
        latencies.published(NOW.plus(Latencies.WINDOW));
        assertTrue(latencies.isEmpty());
    }
}

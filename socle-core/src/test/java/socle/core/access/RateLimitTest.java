package socle.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import socle.core.testing.ManualClock;

final class RateLimitTest {

    private final ManualClock clock = new ManualClock(Gate.NOON);
    private final RateLimit limit = new RateLimit(3, Duration.ofSeconds(10), clock);

    @Test
    void a_few_may_come_at_once_and_then_one_in_a_while() {
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, limit.take("a"));
        }
        assertEquals(Duration.ofSeconds(10), limit.take("a"));
        clock.pass(Duration.ofSeconds(4));
        assertEquals(Duration.ofSeconds(6), limit.take("a"));
        clock.pass(Duration.ofSeconds(6));
        assertEquals(Duration.ZERO, limit.take("a"));
        assertEquals(Duration.ofSeconds(10), limit.take("a"));
    }

    @Test
    void one_does_not_wait_for_another() {
        for (int i = 0; i < 4; i++) {
            limit.take("a");
        }
        assertEquals(Duration.ZERO, limit.take("b"));
    }

    @Test
    void who_waited_long_enough_may_come_as_often_as_at_first() {
        for (int i = 0; i < 3; i++) {
            limit.take("a");
        }
        clock.pass(Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, limit.take("a"));
        }
        assertEquals(Duration.ofSeconds(10), limit.take("a"));
    }
}

package socle.kinds.operate.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class MemoryTest {

    private static final Instant SINCE = Instant.parse("2026-01-31T00:00:00Z");

    @Test
    void what_one_work_leaves_the_next_reads() {
        Memory left = Memory.first(SINCE).read(12).told(2, 1, 0.5);
        assertEquals(left, Memory.parse(left.text()));
    }

    @Test
    void what_was_left_before_indicators_were_watched_is_read_as_nothing_crossed() {
        Memory read =
                Memory.parse(
                        "{\"up_to\": 12, \"since\": \"2026-01-31T00:00:00Z\", \"told\": 2,"
                                + " \"silenced\": 1, \"slowest\": 0.5}");
        assertEquals(Memory.first(SINCE).read(12).told(2, 1, 0.5), read);
    }
}

package socle.kinds.collect.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyMemoryTest {

    private static String digest(int key) {
        return "%032x".formatted(key * 0x9E3779B97F4AL);
    }

    @Test
    void it_knows_what_a_map_would_know_while_keys_come_and_are_forgotten() {
        Random random = new Random(7);
        KeyMemory memory = new KeyMemory();
        Map<String, Integer> wanted = new HashMap<>();
        for (int minute = 1; minute < 40_000; minute++) {
            String digest = digest(random.nextInt(30_000));
            assertEquals(
                    wanted.putIfAbsent(digest, minute) == null,
                    memory.add(digest, minute),
                    "minute " + minute);
            if (minute % 5_000 == 0) {
                int since = minute - 3_000;
                memory.forget(since);
                wanted.values().removeIf(came -> came < since);
                assertEquals(wanted.size(), memory.size());
            }
        }
    }

    @Test
    void a_forgotten_key_is_new_again() {
        KeyMemory memory = new KeyMemory();
        assertTrue(memory.add(digest(1), 10));
        assertFalse(memory.add(digest(1), 20));
        memory.forget(11);
        assertTrue(memory.add(digest(1), 30));
    }
}

package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class LullTest {

    private static final long MEGABYTE = 1L << 20;

    private final Lull lull = new Lull();

    @Test
    void beginsOnceAfterWorkAndNotBefore() {
        assertEquals(
                List.of(false, false, false, false, false, true), looks(30, 30, 30, 30, 30, 30));
        assertEquals(List.of(false, false, false), looks(30, 30, 30));
    }

    @Test
    void workPutsItOff() {
        assertEquals(List.of(false, false, false, false), looks(30, 30, 30, 30));
        assertEquals(
                List.of(false, false, false, false, false, true), looks(60, 60, 60, 60, 60, 60));
    }

    @Test
    void whatItGaveBackIsNoWork() {
        assertEquals(true, looks(30, 30, 30, 30, 30, 30).getLast());
        assertEquals(false, looks(12, 12, 12, 12, 12, 12, 12, 12).contains(true));
        assertEquals(true, looks(40, 40, 40, 40, 40, 40).getLast());
    }

    private List<Boolean> looks(long... megabytes) {
        return LongStream.of(megabytes).mapToObj(it -> lull.begins(it * MEGABYTE)).toList();
    }
}

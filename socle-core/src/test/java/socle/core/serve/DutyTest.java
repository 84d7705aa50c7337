package socle.core.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import socle.api.text.Phrase;

final class DutyTest {

    private final Queue<Throwable> defects = new ConcurrentLinkedQueue<>();

    private record Ending(Runnable end) implements Duty {
        @Override
        public String name() {
            return "ending";
        }

        @Override
        public void renew(Editions editions) {}

        @Override
        public Pulse pulse() {
            return new Pulse(true, Phrase.same("well"));
        }

        @Override
        public void close() {
            end.run();
        }
    }

    @Test
    void all_of_them_end_at_the_same_time() {
        CountDownLatch all = new CountDownLatch(3);
        AtomicInteger met = new AtomicInteger();
        Duty waits =
                new Ending(
                        () -> {
                            all.countDown();
                            if (isOver(all)) {
                                met.incrementAndGet();
                            }
                        });
        Duty.end(List.of(waits, waits, waits), defects::add);
        assertEquals(3, met.get());
        assertEquals(List.of(), List.copyOf(defects));
    }

    @Test
    void a_defect_of_one_is_told_and_the_others_end() {
        AtomicInteger ended = new AtomicInteger();
        IllegalStateException defect = new IllegalStateException("a defect");
        Duty falls =
                new Ending(
                        () -> {
                            throw defect;
                        });
        Duty ends = new Ending(ended::incrementAndGet);
        Duty.end(List.of(falls, ends), defects::add);
        assertEquals(1, ended.get());
        assertEquals(List.of(defect), List.copyOf(defects));
    }

    private static boolean isOver(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

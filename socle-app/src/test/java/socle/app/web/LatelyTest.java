package socle.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import socle.api.text.Phrase;
import socle.app.view.Refusal;
import socle.core.testing.ManualClock;

final class LatelyTest {

    private static final Duration AGE = Duration.ofSeconds(10);

    private final ManualClock clock = ManualClock.atNewYear();
    private final AtomicInteger made = new AtomicInteger();
    private final Lately<String, Thing> lately = new Lately<>(100, AGE, clock);

    private record Thing(int number, long bytes) implements Lately.Sized {}

    private Thing thing(String key, long bytes) throws Refusal {
        return lately.of(key, () -> new Thing(made.incrementAndGet(), bytes));
    }

    @Test
    void whatWasMadeIsGivenAgainUntilItIsOld() throws Refusal {
        assertEquals(1, thing("a", 10).number());
        clock.pass(AGE.minusMillis(1));
        assertEquals(1, thing("a", 10).number());
        clock.pass(Duration.ofMillis(1));
        assertEquals(2, thing("a", 10).number());
        assertEquals(3, thing("b", 10).number());
    }

    @Test
    void whatWasWantedLongestAgoMakesRoom() throws Refusal {
        Thing _ = thing("a", 40);
        Thing _ = thing("b", 40);
        Thing _ = thing("a", 40);
        Thing _ = thing("c", 40);
        assertEquals(1, thing("a", 40).number());
        assertEquals(3, thing("c", 40).number());
        assertEquals(4, thing("b", 40).number());
    }

    @Test
    void whatIsLargerThanTheRoomIsGivenAndNotKept() throws Refusal {
        assertEquals(1, thing("a", 1_000).number());
        assertEquals(2, thing("a", 1_000).number());
        assertEquals(3, thing("b", 100).number());
        assertEquals(3, thing("b", 100).number());
    }

    @Test
    void twoHundredWhoAskAtOnceGetWhatOneMade() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(200);
        Callable<Thing> ask =
                () -> {
                    all.countDown();
                    return lately.of(
                            "a",
                            () -> {
                                awaited(begun);
                                return new Thing(made.incrementAndGet(), 1);
                            });
                };
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Thing>> answers =
                    IntStream.range(0, 200).mapToObj(_ -> people.submit(ask)).toList();
            all.await();
            begun.countDown();
            for (Future<Thing> answer : answers) {
                assertEquals(1, answer.get().number());
            }
        }
        assertEquals(1, made.get());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRefusalIsNotKept() throws Refusal {
        Phrase why = Phrase.same("no");
        assertThrows(
                Refusal.class,
                () ->
                        lately.of(
                                "a",
                                () -> {
                                    throw Refusal.wrong(why, why);
                                }));
        assertEquals(1, thing("a", 10).number());
    }
}

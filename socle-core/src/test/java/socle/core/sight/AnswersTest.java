package socle.core.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.core.engine.Excerpt;
import socle.core.engine.Limits;

@Timeout(30)
final class AnswersTest {

    private static final Limits LIMITS = new Limits(10, 1_000, 0, Duration.ofSeconds(9));

    private final Answers answers = new Answers(20_000);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void of_two_hundred_who_ask_the_same_at_once_one_asks_the_engine() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Excerpt>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                all.add(people.submit(() -> answers.of(key("q", "v1"), new Stop(), slow(open))));
            }
            open.countDown();
            for (Future<Excerpt> one : all) {
                assertEquals(all.getFirst().get(), one.get());
            }
        }
        assertEquals(1, asked.get());
    }

    @Test
    void another_version_of_a_table_is_another_question() {
        assertEquals(1, number(key("q", "v1")));
        assertEquals(1, number(key("q", "v1")));
        assertEquals(2, number(key("q", "v2")));
        assertEquals(1, number(key("q", "v1")));
    }

    @Test
    void what_nobody_wants_any_more_makes_room() {
        long first = number(key("q0", "v1"));
        for (int i = 1; i <= 30; i++) {
            number(key("q" + i, "v1"));
        }
        assertNotEquals(first, number(key("q0", "v1")));
        assertEquals(32, asked.get());
    }

    @Test
    void whoever_waits_for_somebody_who_stops_asks_the_engine_in_turn() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch stop = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Excerpt> first =
                    people.submit(
                            () ->
                                    answers.of(
                                            key("q", "v1"),
                                            new Stop(),
                                            () -> {
                                                asking.countDown();
                                                await(stop);
                                                throw Answers.stopped();
                                            }));
            asking.await();
            Future<Excerpt> second =
                    people.submit(() -> answers.of(key("q", "v1"), new Stop(), this::answer));
            stop.countDown();
            assertEquals(1L, second.get().rows().at(0, 0));
            assertThrows(Exception.class, first::get);
        }
    }

    @Test
    void whoever_waits_may_stop_without_those_who_work() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(1);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Excerpt> first =
                    people.submit(
                            () ->
                                    answers.of(
                                            key("q", "v1"),
                                            new Stop(),
                                            () -> {
                                                asking.countDown();
                                                return slow(open).get();
                                            }));
            asking.await();
            Stop mine = new Stop();
            mine.pull();
            assertThrows(Stopped.class, () -> answers.of(key("q", "v1"), mine, this::answer));
            open.countDown();
            assertEquals(1L, first.get().rows().at(0, 0));
        }
    }

    private long number(Answers.Key key) {
        Object number = answers.of(key, new Stop(), this::answer).rows().at(0, 0);
        return number instanceof Long value ? value : -1;
    }

    private java.util.function.Supplier<Excerpt> slow(CountDownLatch open) {
        return () -> {
            await(open);
            return answer();
        };
    }

    private Excerpt answer() {
        Rows rows =
                Rows.of(
                        List.of(new Column("n", "BIGINT")),
                        List.of(List.of((long) asked.incrementAndGet())));
        return new Excerpt(rows, Excerpt.Extent.ALL, 500);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Answers.Key key(String select, String version) {
        return new Answers.Key(
                select,
                List.of(),
                List.of(new Answers.Part("t", version, Optional.empty())),
                "",
                LIMITS);
    }
}

package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import socle.api.live.Inbox;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.ledger.LetterBox.Mail;
import socle.core.ledger.LetterBox.Post;
import socle.core.ledger.LetterBox.Receipt.Full;
import socle.core.ledger.LetterBox.Receipt.Taken;
import socle.core.testing.MemoryLedger;

/// What every letter box does, wherever it keeps its letters.
@ParameterizedClass
@MethodSource("ledgers")
final class LetterBoxTest {

    private static final NodeId A = new NodeId("a");
    private static final NodeId B = new NodeId("b");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Ledger ledger;
    private final LetterBox box;

    LetterBoxTest(Supplier<Ledger> opens) {
        ledger = opens.get();
        box = ledger.letters();
    }

    static Stream<Named<Supplier<Ledger>>> ledgers() {
        return Stream.of(
                Named.of("memory", MemoryLedger::new),
                Named.of("sqlite", () -> JdbcLedger.open(Ledgers.sqlite())),
                Named.of("postgresql", () -> JdbcLedger.open(Ledgers.postgres())));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_letter_is_kept_as_it_came() {
        assertEquals(new Taken(1, 0), box.receive(post(A, NOON, "k1")));
        assertEquals(
                List.of(
                        new Inbox.Letter(
                                1,
                                "k1",
                                "t",
                                "/s",
                                NOON.minusSeconds(5),
                                NOON,
                                "{\"k\":\"k1\"}",
                                false)),
                box.oldest(A, 9));
        assertEquals(List.of(), box.oldest(B, 9));
        assertEquals(1, box.waiting(A));
        assertEquals(0, box.waiting(B));
    }

    @Test
    void a_known_key_is_kept_as_a_repetition_without_its_data() {
        box.receive(post(A, NOON, "k1", "k2"));
        assertEquals(new Taken(1, 2), box.receive(post(A, NOON.plusSeconds(9), "k2", "k3", "k3")));
        List<Inbox.Letter> letters = box.oldest(A, 9);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), numbers(letters));
        assertEquals(
                List.of(false, false, true, false, true),
                letters.stream().map(Inbox.Letter::repeated).toList());
        assertEquals("", letters.get(2).data());
        assertEquals(new Taken(1, 0), box.receive(post(B, NOON, "k1")));
    }

    @Test
    void a_key_is_known_as_long_as_the_hook_remembers() {
        box.receive(post(A, NOON, "k1"));
        assertEquals(new Taken(0, 1), box.receive(post(A, NOON.plus(DAY), "k1")));
        Instant later = NOON.plus(DAY).plusNanos(1);
        assertEquals(new Taken(1, 0), box.receive(post(A, later, "k1")));
        assertEquals(new Taken(0, 1), box.receive(post(A, later.plusSeconds(1), "k1")));
    }

    @Test
    void a_full_box_takes_no_post() {
        Post three = new Post(A, mail("k1", "k2", "k3"), NOON, DAY, 2);
        assertEquals(new Taken(3, 0), box.receive(three));
        assertEquals(
                new Full(3), box.receive(new Post(A, mail("k4"), NOON, DAY, 2)), "it held three");
        assertEquals(3, box.waiting(A));
        ledger.begin(run());
        ledger.publish(step(), version(), List.of(), List.of(1L, 2L));
        assertEquals(1, box.waiting(A));
        assertEquals(
                new Taken(1, 0), box.receive(new Post(A, mail("k4"), NOON, DAY, 2)), "not known");
    }

    @Test
    void numbers_go_on_when_all_letters_are_taken() {
        box.receive(post(A, NOON, "k1", "k2"));
        ledger.begin(run());
        ledger.publish(step(), version(), List.of(), List.of(1L, 2L));
        assertEquals(List.of(), box.oldest(A, 9));
        box.receive(post(A, NOON, "k3"));
        assertEquals(List.of(3L), numbers(box.oldest(A, 9)));
    }

    @Test
    void many_senders_at_once_leave_no_gap_and_nothing_twice() throws Exception {
        List<Callable<LetterBox.Receipt>> posts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String key = "k" + i / 2;
            NodeId node = i % 3 == 0 ? B : A;
            posts.add(() -> box.receive(post(node, NOON, key)));
        }
        int fresh = 0;
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<LetterBox.Receipt> answer : senders.invokeAll(posts)) {
                fresh += ((Taken) answer.get()).fresh();
            }
        }
        List<Inbox.Letter> letters = new ArrayList<>(box.oldest(A, 999));
        assertEquals(upTo(letters.size()), numbers(letters));
        letters.addAll(box.oldest(B, 999));
        assertEquals(200, letters.size());
        assertEquals(fresh, letters.stream().filter(one -> !one.repeated()).count());
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Long> numbers(List<Inbox.Letter> letters) {
        return letters.stream().map(Inbox.Letter::number).toList();
    }

    private static Post post(NodeId node, Instant came, String... keys) {
        return new Post(node, mail(keys), came, DAY, 1_000);
    }

    private static List<Mail> mail(String... keys) {
        return IntStream.range(0, keys.length)
                .mapToObj(
                        i ->
                                new Mail(
                                        keys[i],
                                        "t",
                                        "/s",
                                        NOON.minusSeconds(5),
                                        "{\"k\":\"" + keys[i] + "\"}"))
                .toList();
    }

    private static RunRow run() {
        return new RunRow("r", "prod", "c", "me", NOON, Optional.empty(), RunRow.State.RUNNING);
    }

    private static StepRow step() {
        return new StepRow(
                "r", A, StepRow.State.DONE, 1, "new", Phrase.same(""), 0, 0, NOON, Duration.ZERO);
    }

    private static Published version() {
        return new Published(
                "prod",
                A,
                "v1",
                "r",
                NOON,
                NOON,
                new Fingerprints("", "", "", "", "", ""),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}

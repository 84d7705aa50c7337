package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import socle.api.live.Firing;
import socle.api.live.Firing.Cause;
import socle.api.live.Firing.State;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// What every firing book does, wherever it keeps its rows.
@ParameterizedClass
@MethodSource("socle.core.ledger.LedgerTest#ledgers")
final class FiringBookTest {

    private static final NodeId A = new NodeId("a");
    private static final NodeId B = new NodeId("b");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Due DUE = new Due(A, Cause.TIME, NOON);

    private final Ledger ledger;
    private final FiringBook book;

    FiringBookTest(Supplier<Ledger> opens) {
        ledger = opens.get();
        book = ledger.firings("prod");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Due due(NodeId node, int minutes) {
        return new Due(node, Cause.TIME, NOON.plusSeconds(60L * minutes));
    }

    private static FiringEnd end(State state) {
        return new FiringEnd(state, NOON.plusSeconds(9), Optional.of("r1"), List.of());
    }

    @Test
    void a_firing_is_kept_from_its_beginning_to_its_end() {
        Firing.TroubleOf trouble = new Firing.TroubleOf(B, new Phrase("lost", "perdu"), List.of(A));
        assertTrue(book.open(DUE));
        assertEquals(List.of(DUE), book.waiting());
        assertTrue(book.begin(DUE, "ann", NOON.plusSeconds(1)));
        assertEquals(List.of(), book.waiting());
        assertEquals(DUE, Due.of(book.running().getFirst()));
        FiringEnd end =
                new FiringEnd(
                        State.FAILED, NOON.plusSeconds(9), Optional.of("r1"), List.of(trouble));
        assertTrue(book.end(DUE, "ann", end, List.of()));
        Firing kept = book.of(A, 9).getFirst();
        assertEquals(
                new Firing(
                        kept.number(),
                        A,
                        Cause.TIME,
                        NOON,
                        Optional.of(NOON.plusSeconds(1)),
                        Optional.of(NOON.plusSeconds(9)),
                        State.FAILED,
                        1,
                        Optional.of("r1"),
                        "ann",
                        List.of(trouble)),
                kept);
    }

    @Test
    void a_due_time_is_opened_once_and_ends_once() {
        assertTrue(book.open(DUE));
        assertFalse(book.open(DUE));
        assertTrue(book.begin(DUE, "ann", NOON));
        assertTrue(book.begin(DUE, "bob", NOON.plusSeconds(5)));
        assertFalse(book.end(DUE, "ann", end(State.DONE), List.of(B)));
        assertTrue(book.end(DUE, "bob", end(State.DONE), List.of()));
        assertFalse(book.begin(DUE, "ann", NOON.plusSeconds(6)));
        Firing only = book.of(A, 9).getFirst();
        assertEquals(1, book.latest(9, 0).size());
        assertEquals(2, only.attempts());
        assertEquals(Optional.of(NOON), only.began());
    }

    @Test
    void those_that_ended_are_numbered_in_the_order_in_which_they_did() {
        book.begin(due(A, 0), "ann", NOON);
        book.begin(due(B, 1), "ann", NOON);
        book.end(due(B, 1), "ann", end(State.DONE), List.of());
        long seen = book.after(0, 9).getLast().number();
        book.end(due(A, 0), "ann", end(State.FAILED), List.of());
        assertEquals(List.of(A), book.after(seen, 9).stream().map(Firing::node).toList());
        assertEquals(List.of(B, A), book.after(0, 9).stream().map(Firing::node).toList());
    }

    @Test
    void an_end_makes_those_due_that_follow_it() {
        book.begin(DUE, "ann", NOON);
        book.end(DUE, "ann", end(State.DONE), List.of(B));
        assertEquals(List.of(new Due(B, Cause.ENDED, NOON.plusSeconds(9))), book.waiting());
    }

    @Test
    void what_nobody_serves_is_written_down_once_and_changes_nothing_that_is() {
        book.begin(due(A, 0), "ann", NOON);
        book.end(due(A, 0), "ann", end(State.DONE), List.of());
        List<Due> passed = List.of(due(A, 0), due(A, 1), due(A, 2));
        book.pass(passed, State.MISSED, NOON.plusSeconds(600), List.of(B));
        book.pass(passed, State.SKIPPED, NOON.plusSeconds(700), List.of());
        assertEquals(
                List.of(State.MISSED, State.MISSED, State.DONE),
                book.of(A, 9).stream().map(Firing::state).toList());
        assertEquals(1, book.waiting().size());
    }

    @Test
    void files_come_once_for_all_who_look() {
        Due came = new Due(A, Cause.FILE, NOON);
        assertEquals("", book.seen(A));
        assertTrue(book.arrived(came, "", "a.csv 1"));
        assertFalse(book.arrived(new Due(A, Cause.FILE, NOON.plusSeconds(1)), "", "a.csv 1"));
        assertEquals("a.csv 1", book.seen(A));
        book.gone(A, "a.csv 1", "");
        assertEquals("", book.seen(A));
        assertEquals(List.of(came), book.waiting());
    }

    @Test
    void environments_have_books_of_their_own() {
        book.open(DUE);
        assertEquals(List.of(), ledger.firings("dev").waiting());
        assertTrue(ledger.firings("dev").open(DUE));
    }

    @Test
    void only_the_last_of_a_node_stay() {
        for (int minute = 0; minute < 10; minute++) {
            book.begin(due(A, minute), "ann", NOON);
            if (minute > 0) {
                book.end(due(A, minute), "ann", end(State.DONE), List.of());
            }
        }
        book.begin(due(B, 0), "ann", NOON);
        book.prune(A, 3);
        assertEquals(4, book.of(A, 99).size());
        assertEquals(State.RUNNING, book.of(A, 99).getLast().state());
        assertEquals(1, book.of(B, 99).size());
    }

    @Test
    void many_at_once_give_each_number_once() throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Due due = due(i % 2 == 0 ? A : B, i / 4);
            all.add(() -> book.open(due));
        }
        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            long opened = 0;
            for (Future<Boolean> one : many.invokeAll(all)) {
                opened += one.get() ? 1 : 0;
            }
            assertEquals(30, opened);
        }
        assertEquals(30, Stream.of(A, B).mapToLong(one -> book.of(one, 99).size()).sum());
    }
}

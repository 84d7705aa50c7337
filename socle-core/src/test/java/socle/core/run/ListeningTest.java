package socle.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.Bench;
import socle.api.Ear;
import socle.api.Header;
import socle.api.Listens;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Change;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.core.graph.Declared;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.plan.Wish;
import socle.core.testing.Quiet;

final class ListeningTest {

    private static final NodeId HEARD = new NodeId("heard");
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Works works;
    private final BlockingQueue<RunEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> said = new LinkedBlockingQueue<>();
    private final AtomicInteger opened = new AtomicInteger();

    ListeningTest(@TempDir Path project) {
        works = new Works(project);
    }

    @AfterEach
    void close() {
        works.close();
    }

    @Test
    void what_comes_is_published_batch_by_batch_within_one_step() throws Exception {
        try (Listening listening = listen()) {
            say(1, 2, 3);
            assertEquals(Heard.State.LISTENS, listening.states().getFirst().state());
            assertEquals(3, listening.states().getFirst().batches());
        }
        assertEquals(List.of(1L, 2L, 3L), works.rows("prod", "heard").column("n"));
        assertEquals(1, works.ledger.steps(HEARD, 9).size());
        assertEquals(1, works.ledger.runs(9).size());
        assertEquals(RunRow.State.STOPPED, works.ledger.runs(9).getFirst().state());
    }

    @Test
    void after_a_failure_it_goes_on_where_the_last_batch_ended() throws Exception {
        try (Listening _ = listen()) {
            say(1, -1, 2);
        }
        assertEquals(List.of(1L, 2L), works.rows("prod", "heard").column("n"));
        assertEquals("2", works.ledger.versions(HEARD).getFirst().cursor().orElseThrow());
        assertEquals(2, opened.get());
    }

    @Test
    void a_run_leaves_a_node_to_those_who_listen_to_it() throws Exception {
        Declared plain = Doing.node("plain", Doing.table("SELECT 1 AS x"));
        try (Listening listening = listen(plain)) {
            say(1);
            Ran ran = works.run(Wish.all("prod", List.of(node(), plain)), Works.request());
            assertEquals(Set.of("plain"), Works.endings((Ran.Over) ran).keySet());
            assertTrue(listening.states().getFirst().batches() > 0);
        }
    }

    @Test
    void versions_that_gave_way_are_swept_while_it_listens() throws Exception {
        try (Listening _ = listen()) {
            for (int i = 0; i < 130; i++) {
                works.clock.pass(Duration.ofMinutes(1));
                say(i);
            }
        }
        assertTrue(works.ledger.versions(HEARD).size() < 70);
        assertEquals(130, works.rows("prod", "heard").size());
    }

    private Listening listen(Declared... others) {
        List<Declared> nodes = new ArrayList<>(List.of(others));
        nodes.add(node());
        Wish wish = Wish.all("prod", nodes);
        return new Listening(works.workshop(_ -> {}), wish, Works.request(), events::add, GRACE);
    }

    /// Says one thing after the other, each once the one before has been dealt with.
    private void say(int... numbers) throws InterruptedException {
        for (int number : numbers) {
            said.add(number);
            StepRow.State expected = number < 0 ? StepRow.State.FAILED : StepRow.State.DONE;
            RunEvent event;
            do {
                event = events.poll(60, TimeUnit.SECONDS);
            } while (!(event instanceof RunEvent.Ended(StepRow step) && step.state() == expected));
        }
    }

    private Declared node() {
        return new Declared(
                new Node<>(
                        HEARD,
                        new Hearing(said, opened),
                        Header.none(),
                        new Quiet.Spec("heard"),
                        Place.of("heard.yml")),
                List.of(),
                List.of(),
                "heard",
                "");
    }

    /// Hears numbers; a negative one fails.
    private record Hearing(BlockingQueue<Integer> said, AtomicInteger opened)
            implements Quiet, Listens<Quiet.Spec> {

        @Override
        public String word() {
            return "hearing";
        }

        @Override
        public Outcome work(Node<Spec> node, Bench bench) {
            throw new IllegalStateException("it is listened to");
        }

        @Override
        public Ear listen(Node<Spec> node, Bench bench) {
            opened.incrementAndGet();
            return new Ear() {
                @Override
                public Optional<Outcome> take(Bench one, Duration patience)
                        throws IOException, InterruptedException {
                    Integer number = said.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
                    return Optional.ofNullable(number).map(it -> heard(one, it));
                }

                @Override
                public void close() {}
            };
        }

        private static Outcome heard(Bench bench, int number) {
            if (number < 0) {
                return Outcome.Failed.of(Phrase.same("noise"), Phrase.same("wait"));
            }
            int before = bench.cursor().map(Integer::parseInt).orElse(0);
            String select = "SELECT CAST(" + number + " AS BIGINT) AS n";
            return new Outcome.Done(
                    List.of(bench.tables().draft(new Change.Append(), select)),
                    Optional.of(String.valueOf(before + 1)),
                    List.of());
        }
    }
}

package socle.kinds.collect.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import socle.core.ledger.StepRow;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class ListeningStreamTest {

    private static final Broker BROKER = Broker.shared();

    private static KindTester tester(String topic) {
        return KindTester.of(new StreamKind())
                .file(KilledStream.NODE, KilledStream.node(BROKER.address(), topic, "1000"));
    }

    private static String event(int id) {
        return "{\"id\": %s, \"at\": \"2025-01-01T10:00:00Z\"}".formatted(id);
    }

    @Test
    void what_comes_is_published_while_it_listens_and_also_from_new_partitions() {
        BROKER.topic("heard", 1);
        KindTester tester = tester("heard");
        Listened heard = Listened.to(tester, "events");
        int total =
                heard.during(
                        () -> {
                            BROKER.send("heard", 0, event(1), event(2));
                            heard.await(counts -> counts.in() == 2);
                            BROKER.widen("heard", 2);
                            BROKER.send("heard", 1, event(3), event(2), "x");
                            return (int) heard.await(counts -> counts.in() == 5).written();
                        });
        assertEquals(3, total);
        TestedNode node = tester.runAgain("events").done().holds("stream.processed");
        assertEquals(1, node.measure("collect.rows_duplicate"));
        assertEquals(1, node.measure("stream.dead"));
    }

    @Test
    void a_broker_that_goes_is_told_and_it_goes_on_when_the_broker_is_back() {
        BROKER.topic("back", 1);
        BROKER.send("back", 0, event(1));
        KindTester tester = tester("back");
        Listened heard = Listened.to(tester, "events");
        StepRow failed =
                heard.during(
                        () -> {
                            heard.await(counts -> counts.in() == 1);
                            BROKER.stop();
                            StepRow step;
                            do {
                                step = heard.step();
                            } while (step.state() == StepRow.State.DONE);
                            BROKER.start();
                            BROKER.send("back", 0, event(2));
                            while (Listened.counts(tester, "events").in() < 2) {
                                var _ = heard.step();
                            }
                            return step;
                        });
        assertTrue(failed.words().en().contains("does not answer"), failed.words().en());
        assertEquals(
                2, tester.runAgain("events").done().holds("collect.completeness").rows().size());
    }
}

package socle.kinds.collect.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.text.Phrase;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class StreamTroubleTest {

    private static final Broker BROKER = Broker.shared();

    private static String event(int id) {
        return "{\"id\": %s, \"at\": \"2025-01-01T10:00:00Z\"}".formatted(id);
    }

    @Test
    void what_was_drafted_and_not_published_is_taken_in_again_once() {
        BROKER.topic("stumble", 1);
        BROKER.send("stumble", 0, event(1), event(2), "x");
        AtomicBoolean stumbles = new AtomicBoolean();
        KindTester tester =
                KindTester.of(new Stumbling(new StreamKind(), stumbles))
                        .file(
                                KilledStream.NODE,
                                KilledStream.node(BROKER.address(), "stumble", "100"));
        tester.run("events").done();
        BROKER.send("stumble", 0, event(2), event(3), "y");
        stumbles.set(true);
        tester.runAgain("events").failed("stumbled");
        stumbles.set(false);
        TestedNode node = tester.runAgain("events").done().holds("stream.processed");
        assertEquals(List.of(1L, 2L, 3L), node.rows().column("id"));
        assertEquals(2, node.rows("events__dead").size());
        assertEquals(1, node.measure("collect.rows_duplicate"));
    }

    @Test
    void who_signs_in_by_scram_is_let_in_with_the_right_password_alone() {
        BROKER.topic("signed", 1);
        BROKER.send("signed", 0, event(1));
        String node =
                KilledStream.node(BROKER.signedAddress(), "signed", "100")
                        .replace(
                                "topics: signed",
                                "topics: signed, security: {user: %s, password: {secret: broker}, tls: false}"
                                        .formatted(Broker.USER));
        KindTester tester = KindTester.of(new StreamKind()).file(KilledStream.NODE, node);
        tester.run("events").failed("no secret named 'broker'");
        tester.secret("broker", "wrong").run("events").failed("does not let us in");
        tester.secret("broker", Broker.PASSWORD);
        assertEquals(1, tester.run("events").done().rows().size());
    }

    /// A stream whose process fails after its drafts are made, when told to.
    private record Stumbling(StreamKind kind, AtomicBoolean stumbles)
            implements NodeKind<StreamSpec> {

        @Override
        public String word() {
            return kind.word();
        }

        @Override
        public Phrase label() {
            return kind.label();
        }

        @Override
        public int version() {
            return kind.version();
        }

        @Override
        public Home home() {
            return kind.home();
        }

        @Override
        public Class<StreamSpec> spec() {
            return StreamSpec.class;
        }

        @Override
        public Gives gives(StreamSpec spec) {
            return kind.gives(spec);
        }

        @Override
        public Outcome work(Node<StreamSpec> node, Bench bench)
                throws IOException, InterruptedException {
            Outcome outcome = kind.work(node, bench);
            if (stumbles.get()) {
                throw new IOException("stumbled");
            }
            return outcome;
        }
    }
}

package socle.kinds.operate.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.analyse.indicator.Indicator;
import socle.kinds.operate.post.MailServer;
import socle.kinds.operate.post.Receiver;
import socle.kinds.transform.ModelKind;
import tools.jackson.databind.JsonNode;

class CrossingTest {

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    private static KindTester tester() {
        return KindTester.of(new AlertKind(), new Indicator(), new ModelKind())
                .file(
                        "indicators/damage.yml",
                        """
                        kind: indicator
                        title: Damage
                        from: strikes
                        value: sum(cost)
                        grain: day
                        period: year
                        unit: USD
                        direction: down
                        watch: 50
                        alert: 100
                        definition: What strikes cost.
                        """);
    }

    /// Begins to watch, once the indicator has run.
    private static KindTester watched(KindTester tester, String to) {
        return tester.file(
                "ops/on_call.yml", "kind: alert\non: [crossed]\nindicators: damage\nto:\n" + to);
    }

    private String hook() {
        return "  - webhook: {url: '%s'}\n".formatted(receiver.url());
    }

    /// Two whole years, the last of which costs so much.
    private static TestedNode costs(KindTester tester, int cost) {
        tester.file(
                "models/strikes.sql",
                """
                SELECT * FROM (VALUES (DATE '2000-01-01', 10), (DATE '2001-01-01', %d)) t(day, cost)
                """
                        .formatted(cost));
        return tester.run("damage");
    }

    private List<String> told() {
        return receiver.posts().stream()
                .map(post -> post.event().at("/data/words").asString())
                .toList();
    }

    @Test
    void thresholds_are_verdicts_that_say_value_bound_period_and_what_was_before() {
        TestedNode node = costs(tester(), 70).done();
        node.falls("indicator.watch", "2001: 70 USD, threshold 50 USD; before, 2000: 10 USD");
        node.holds("indicator.alert");
    }

    @Test
    void a_crossing_is_told_once_and_again_when_it_returns() {
        KindTester tester = tester();
        costs(tester, 20);
        watched(tester, hook()).run("on_call").done();
        assertEquals(List.of(), told());
        costs(tester, 120);
        tester.runAgain("on_call").done().holds("alert.sent");
        tester.runAgain("on_call").done();
        costs(tester, 130);
        tester.runAgain("on_call").done();
        assertEquals(List.of("Damage passed its alert threshold"), told());
        costs(tester, 60);
        tester.runAgain("on_call").done();
        costs(tester, 10);
        assertEquals(3.0, tester.runAgain("on_call").done().measure("alert.crossed"));
        assertEquals(
                List.of(
                        "Damage passed its alert threshold",
                        "Damage is to be watched",
                        "Damage is within its thresholds again"),
                told());
        JsonNode event = receiver.posts().getFirst().event();
        assertEquals("socle.indicator.crossed", event.path("type").asString());
        assertEquals("held", event.at("/data/from").asString());
        assertEquals(
                "2001: 120 USD, threshold 100 USD; before, 2000: 10 USD",
                event.at("/data/why").asString());
    }

    @Test
    void a_crossing_that_could_not_be_sent_is_sent_by_the_next_try() {
        KindTester tester = tester();
        costs(tester, 120);
        receiver.answer(503);
        watched(tester, hook()).run("on_call").failed("status 503");
        receiver.answer(200);
        tester.runAgain("on_call").done();
        assertEquals(2, receiver.posts().size());
        assertEquals(
                receiver.posts().getFirst().header("webhook-id"),
                receiver.posts().getLast().header("webhook-id"));
    }

    @Test
    void people_read_the_sentence() throws Exception {
        try (MailServer server = new MailServer(plain -> plain)) {
            KindTester tester = tester();
            costs(tester, 120);
            String people =
                    "  - email: {to: [ada@example.org], from: a@b.example, security: none, server: '"
                            + server.address()
                            + "'}\n";
            watched(tester, people).run("on_call").done();
            String text = MailServer.part(server.messages().getFirst(), 0);
            assertEquals(
                    "Damage passed its alert threshold", server.messages().getFirst().getSubject());
            assertTrue(text.startsWith("2001: 120 USD, threshold 100 USD; before"), text);
            assertTrue(text.contains("socle show damage"), text);
        }
    }

    @Test
    void what_cannot_cross_is_told_at_its_line() {
        assertEquals(
                List.of("'strikes' has no threshold that it could pass"),
                wrong("on: [crossed]\nindicators: strikes\n"));
        assertEquals(List.of("nothing can cross"), wrong("on: [crossed]\n"));
        assertEquals(List.of("their crossings are not told"), wrong("indicators: damage\n"));
    }

    private List<String> wrong(String keys) {
        KindTester tester = tester();
        costs(tester, 1);
        return tester
                .file(
                        "ops/on_call.yml",
                        "kind: alert\n%sto:\n  - webhook: {url: '%s'}\n"
                                .formatted(keys, receiver.url()))
                .problems()
                .stream()
                .map(one -> one.what().en())
                .toList();
    }
}

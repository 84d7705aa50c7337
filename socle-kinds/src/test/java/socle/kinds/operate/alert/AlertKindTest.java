package socle.kinds.operate.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.api.Node;
import socle.api.live.Firing;
import socle.api.live.Timetable;
import socle.api.live.Trigger;
import socle.api.text.Language;
import socle.core.testing.KindTester;
import socle.kinds.operate.post.Receiver;
import tools.jackson.databind.JsonNode;

class AlertKindTest {

    private static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Receiver receiver = new Receiver();
    private final Receiver other = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
        other.close();
    }

    private KindTester tester(String more) {
        return KindTester.of(new AlertKind())
                .file(
                        "ops/on_call.yml",
                        "kind: alert\nto:\n  - webhook: {url: '%s', signed: {secret: hook}}\n%s"
                                .formatted(receiver.url(), more))
                .secret("hook", SECRET);
    }

    /// One that has begun to watch, a minute after which everything in these tests happens.
    private KindTester watching(String more) {
        KindTester tester = tester(more);
        tester.run("on_call").done();
        tester.clock().pass(MINUTE.plusSeconds(2));
        return tester;
    }

    @Test
    void a_failure_is_told_with_its_reason_what_it_blocks_and_what_to_type() {
        KindTester tester = watching("");
        tester.firing(
                Book.of(
                        7,
                        "nightly",
                        Firing.State.FAILED,
                        MINUTE,
                        Book.trouble("weather", "no answer; ask later", "daily", "report")));
        tester.runAgain("on_call").done().holds("alert.sent");
        JsonNode event = receiver.posts().getFirst().event();
        assertEquals("1.0", event.path("specversion").asString());
        assertEquals("socle.job.failed", event.path("type").asString());
        assertEquals("nightly", event.path("subject").asString());
        assertEquals("nightly failed: weather", event.at("/data/words").asString());
        assertEquals("no answer; ask later", event.at("/data/troubles/0/why").asString());
        assertEquals("[\"daily\",\"report\"]", event.at("/data/troubles/0/blocks").toString());
        assertEquals("socle run weather", event.at("/data/troubles/0/retry").asString());
        assertEquals("socle jobs run nightly", event.at("/data/retry").asString());
    }

    @Test
    void the_verifier_of_standard_webhooks_accepts_a_post_and_refuses_a_changed_one()
            throws Exception {
        KindTester tester = watching("");
        tester.clock().pass(Duration.between(tester.clock().instant(), today()));
        tester.firing(Book.failed(7, "nightly", Duration.between(Book.START, today())));
        tester.runAgain("on_call").done();
        Receiver.Post post = receiver.posts().getFirst();
        post.verify(SECRET);
        assertEquals(post.event().path("id").asString(), post.header("webhook-id"));
        Receiver.Post forged = new Receiver.Post(post.body() + " ", post.headers());
        assertThrows(WebhookVerificationException.class, () -> forged.verify(SECRET));
    }

    /// The verifier looks at the clock of the machine.
    private static Instant today() {
        return java.time.Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void what_failed_before_it_began_to_watch_is_not_told() {
        KindTester tester = tester("");
        tester.firing(Book.failed(1, "nightly", Duration.ofDays(-1)));
        tester.run("on_call").done();
        tester.runAgain("on_call").done();
        assertEquals(List.of(), receiver.posts());
    }

    @Test
    void the_failure_that_wakes_it_for_the_first_time_is_told() {
        KindTester tester = tester("");
        tester.firing(Book.failed(1, "nightly", Duration.ofMinutes(-9)))
                .firing(Book.failed(2, "nightly", Duration.ofMinutes(-1)))
                .firing(Book.woken(3, "on_call", Duration.ofMinutes(-1), Firing.State.RUNNING));
        assertEquals(1.0, tester.run("on_call").done().measure("alert.told"));
        assertEquals(1, receiver.posts().size());
    }

    @Test
    void each_ending_is_told_once() {
        KindTester tester = watching("");
        tester.firing(Book.failed(7, "nightly", MINUTE));
        tester.runAgain("on_call").done();
        assertEquals(1.0, tester.runAgain("on_call").done().measure("alert.told"));
        assertEquals(1, receiver.posts().size());
    }

    @Test
    void what_did_well_and_what_is_not_asked_for_is_not_told() {
        KindTester tester =
                tester("of: [watched]\non: [missed]\n").file("ops/watched.yml", alarm());
        tester.run("on_call").done();
        tester.firing(Book.ended(7, "watched", Firing.State.DONE, MINUTE))
                .firing(Book.failed(8, "watched", MINUTE.plusSeconds(1)))
                .firing(Book.of(9, "nightly", Firing.State.MISSED, MINUTE))
                .firing(Book.of(10, "watched", Firing.State.MISSED, MINUTE.plusSeconds(2)));
        tester.runAgain("on_call").done();
        assertEquals(1, receiver.posts().size());
        assertEquals(
                "socle.job.missed", receiver.posts().getFirst().event().path("type").asString());
    }

    private String alarm() {
        return "kind: alert\nto:\n  - webhook: {url: '%s'}\n".formatted(other.url());
    }

    @Test
    void two_alerts_that_cannot_send_do_not_go_on_telling_each_other() {
        KindTester tester = watching("");
        tester.firing(
                Book.of(
                        7,
                        "by_mail",
                        Firing.State.FAILED,
                        MINUTE,
                        Book.trouble("by_mail", "nobody answers")));
        tester.runAgain("on_call").done();
        assertEquals(List.of(), receiver.posts());
    }

    @Test
    void a_thousand_failures_at_once_are_one_message() {
        KindTester tester = watching("");
        for (int i = 0; i < 1_000; i++) {
            tester.firing(
                    Book.failed(i + 1, i % 2 == 0 ? "hourly" : "nightly", MINUTE.plusMillis(i)));
        }
        assertEquals(1_000.0, tester.runAgain("on_call").done().measure("alert.told"));
        assertEquals(1, receiver.posts().size());
        JsonNode data = receiver.posts().getFirst().event().path("data");
        assertEquals(1_000, data.path("total").asInt());
        assertEquals("{\"hourly\":500,\"nightly\":500}", data.path("by_node").toString());
        assertEquals(10, data.path("first").size());
        assertEquals("1,000 failures, of hourly, nightly", data.path("words").asString());
    }

    @Test
    void a_silence_keeps_back_until_it_ends() {
        KindTester tester =
                watching("silences: [{of: on_call, until: 2026-01-01T00:30:00Z, why: works}]\n");
        tester.file("ops/on_call.yml", silenced("weather"));
        tester.file("ops/weather.yml", alarm());
        tester.firing(Book.failed(7, "nightly", MINUTE));
        tester.runAgain("on_call").done();
        assertEquals(List.of(), receiver.posts());
        tester.clock().pass(Duration.ofHours(1));
        tester.firing(Book.failed(8, "nightly", Duration.ofHours(1)));
        assertEquals(1.0, tester.runAgain("on_call").done().measure("alert.silenced"));
        assertEquals(1, receiver.posts().size());
        tester.runAgain("on_call").falls("alert.silences", "1 of 1 have ended");
        assertTrue(tester.problems().stream().anyMatch(one -> one.code().equals("silence-over")));
    }

    private String silenced(String node) {
        return """
        kind: alert
        to:
          - webhook: {url: '%s'}
        silences:
          - {of: %s, until: 2026-01-01T00:30:00Z, why: works}
        """
                .formatted(receiver.url(), node);
    }

    @Test
    void a_destination_that_fails_is_tried_again_and_the_others_are_not_told_twice() {
        KindTester tester = watching("  - webhook: {url: '%s'}\n".formatted(other.url()));
        tester.firing(Book.failed(7, "nightly", MINUTE));
        other.answer(503);
        tester.runAgain("on_call").failed("status 503").falls("alert.sent", "status 503");
        tester.firing(Book.failed(8, "nightly", MINUTE.plusSeconds(1)));
        other.answer(200);
        assertEquals(2.0, tester.runAgain("on_call").done().measure("alert.told"));
        assertEquals(2, receiver.posts().size());
        Set<String> ids = new HashSet<>();
        other.posts().forEach(post -> ids.add(post.header("webhook-id")));
        assertEquals(3, other.posts().size());
        assertEquals(2, ids.size());
    }

    @Test
    void a_redirect_is_not_followed() {
        KindTester tester = watching("");
        receiver.answer(302);
        tester.firing(Book.failed(7, "nightly", MINUTE));
        tester.runAgain("on_call").failed("redirect");
        assertEquals(1, receiver.posts().size());
    }

    @Test
    void a_secret_that_is_not_there_is_named() {
        KindTester tester =
                tester("")
                        .file(
                                "ops/on_call.yml",
                                silenced("on_call").replace("'}", "', signed: {secret: none}}"));
        tester.run("on_call").done();
        tester.firing(Book.failed(7, "nightly", MINUTE));
        tester.clock().pass(Duration.ofHours(1));
        tester.runAgain("on_call").failed("SOCLE_SECRET_NONE");
    }

    @Test
    void nobody_there_is_told_in_words() {
        KindTester tester = watching("");
        receiver.close();
        tester.firing(Book.failed(7, "nightly", MINUTE));
        tester.runAgain("on_call").failed("nobody answers there");
    }

    @Test
    void evidence_shows_no_path_of_an_address() {
        KindTester tester = tester("");
        tester.file(
                "ops/on_call.yml",
                "kind: alert\nto:\n  - webhook: {url: '%sT0K3N'}\n".formatted(receiver.url()));
        tester.run("on_call").done();
        tester.clock().pass(Duration.ofMinutes(2));
        tester.firing(Book.failed(7, "nightly", MINUTE));
        String evidence = tester.runAgain("on_call").done().evidence().toString();
        assertTrue(evidence.contains("webhook localhost:"), evidence);
        assertTrue(!evidence.contains("T0K3N"), evidence);
    }

    @Test
    void the_time_to_the_message_is_measured() {
        KindTester tester = watching("");
        tester.firing(Book.failed(7, "nightly", MINUTE));
        assertEquals(2.0, tester.runAgain("on_call").done().measure("alert.latency"));
    }

    @Test
    @SuppressWarnings("unchecked") // the node is of this kind
    void it_is_woken_by_the_endings_that_it_tells_and_runs_itself() {
        Node<AlertSpec> node =
                (Node<AlertSpec>) tester("on: [fell]\n").declared("on_call").orElseThrow().node();
        Timetable table = new AlertKind().timetable(node);
        assertEquals(
                List.of(new Trigger.Ended(List.of(), Set.of(Firing.State.FELL))), table.triggers());
        assertEquals(List.of("on_call"), table.selects());
    }

    @Test
    void french_projects_are_told_in_french() {
        KindTester tester = watching("").language(Language.FR);
        tester.firing(Book.failed(7, "nightly", MINUTE));
        tester.runAgain("on_call").done();
        assertEquals(
                "nightly a échoué\u00a0: weather",
                receiver.posts().getFirst().event().at("/data/words").asString());
    }

    @Test
    void what_cannot_be_written_is_told_at_its_key() {
        assertEquals(
                List.of("'ftp://a' is no address that can be posted to"),
                wrong("webhook: {url: 'ftp://a'}"));
        assertEquals(List.of("a destination is one of two things"), wrong("{}"));
        String mail = "email: {to: [%s], from: a@b.example, server: %s, security: none, %s}";
        assertEquals(
                List.of("'a b@c.example' is no e-mail address"),
                wrong(mail.formatted("a b@c.example", "'h:25'", "")));
        assertEquals(List.of("'h' is no server"), wrong(mail.formatted("a@c.example", "h", "")));
        assertEquals(
                List.of("the password would cross the network in clear"),
                wrong(mail.formatted("a@c.example", "'h:25'", "user: u, password: {secret: p}")));
    }

    private static List<String> wrong(String destination) {
        return KindTester.of(new AlertKind())
                .file("ops/on_call.yml", "kind: alert\nto:\n  - " + destination + "\n")
                .problems()
                .stream()
                .map(one -> one.what().en())
                .toList();
    }
}

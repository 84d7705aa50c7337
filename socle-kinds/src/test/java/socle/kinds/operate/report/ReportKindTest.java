package socle.kinds.operate.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.api.live.Firing;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.analyse.indicator.Indicator;
import socle.kinds.operate.job.JobKind;
import socle.kinds.operate.post.MailServer;
import socle.kinds.operate.post.Receiver;
import socle.kinds.protect.RoleKind;
import socle.kinds.show.dashboard.Dashboard;
import tools.jackson.databind.JsonNode;

class ReportKindTest {

    private static final Instant DUE = Instant.parse("2026-01-01T00:00:00Z");

    private final Receiver receiver = new Receiver();
    private final Receiver other = new Receiver();
    private final MailServer server = new MailServer(plain -> plain);
    private final FakePress press = new FakePress();

    @AfterEach
    void close() {
        receiver.close();
        other.close();
        server.close();
    }

    private KindTester tester(String keys, String... to) {
        KindTester tester =
                KindTester.of(
                                new ReportKind(),
                                new Dashboard(),
                                new RoleKind(),
                                new JobKind(),
                                new Indicator())
                        .file(
                                "ops/weekly.yml",
                                "kind: report\ntitle: The week\nof: strikes\n"
                                        + keys
                                        + "\nto:\n"
                                        + String.join("", to))
                        .file(
                                "dashboards/strikes.md",
                                "---\nkind: dashboard\ntitle: Strikes\n---\nText.\n")
                        .printing(press);
        tester.clock().pass(Duration.ofSeconds(4));
        return tester;
    }

    private String mail() {
        return "  - email: {to: [ada@example.org, bob@example.org], from: socle@example.org,"
                + " server: '"
                + server.address()
                + "', security: none}\n";
    }

    private static String hook(Receiver receiver) {
        return "  - webhook: {url: '" + receiver.url() + "'}\n";
    }

    private static void says(TestedNode report, String words) {
        String why = report.holds("report.sent").verdict("report.sent").why().en();
        assertTrue(why.contains(words), why);
    }

    /// A due time that is being served.
    private static Firing due(long number, Instant at, Firing.Cause cause) {
        return new Firing(
                number,
                new NodeId("weekly"),
                cause,
                at,
                Optional.of(at),
                Optional.empty(),
                Firing.State.RUNNING,
                1,
                Optional.of("r1"),
                "ada@host/12",
                List.of());
    }

    @Test
    void people_get_the_page_with_its_pictures_and_the_same_in_plain_letters() throws Exception {
        KindTester tester = tester("", mail());
        tester.firing(due(1, DUE, Firing.Cause.TIME)).run("weekly").done().holds("report.sent");
        MimeMessage message = server.messages().getFirst();
        assertEquals("The week", message.getSubject());
        assertEquals("<weekly-20260101T000000Z@example.org>", message.getMessageID());
        assertTrue(MailServer.part(message, 0).startsWith("strikes: 12"));
        assertTrue(MailServer.part(message, 0).contains("as weekly-20260101T000000Z"));
        Multipart related =
                (Multipart) ((Multipart) message.getContent()).getBodyPart(1).getContent();
        assertTrue(related.getContentType().startsWith("multipart/related"));
        String html = (String) related.getBodyPart(0).getContent();
        assertTrue(html.contains("src=\"cid:chart-1.png\""), html);
        assertEquals("<chart-1.png>", related.getBodyPart(1).getHeader("Content-ID")[0]);
        assertEquals("viewer", press.orders().getFirst().role());
    }

    @Test
    void a_document_is_beside_the_message() throws Exception {
        KindTester tester = tester("form: pdf\nas: analyst", mail());
        tester.firing(due(1, DUE, Firing.Cause.TIME)).run("weekly").done();
        Multipart parts = (Multipart) server.messages().getFirst().getContent();
        assertTrue(parts.getContentType().startsWith("multipart/mixed"));
        assertEquals("week.pdf", parts.getBodyPart(1).getFileName());
        assertTrue(parts.getBodyPart(1).isMimeType("application/pdf"));
        assertEquals("analyst", press.orders().getFirst().role());
    }

    @Test
    void programs_get_it_as_one_file_with_its_digest_and_the_versions_that_it_speaks_of() {
        KindTester tester = tester("", hook(receiver));
        String evidence =
                tester.firing(due(1, DUE, Firing.Cause.TIME))
                        .run("weekly")
                        .done()
                        .evidence()
                        .toString();
        JsonNode event = receiver.posts().getFirst().event();
        assertEquals("socle.report", event.path("type").asString());
        assertEquals("2026-01-01T00:00:00Z", event.path("time").asString());
        assertEquals("v7", event.at("/data/versions/0/version").asString());
        JsonNode file = event.at("/data/file");
        String html = new String(Base64.getDecoder().decode(file.path("base64").asString()), UTF_8);
        assertTrue(html.contains("src=\"data:image/png;base64,AQID\""), html);
        assertTrue(evidence.contains("weekly.html"), evidence);
        assertTrue(evidence.contains(file.path("digest").asString()), evidence);
    }

    @Test
    void a_run_that_no_due_time_asked_for_sends_nothing() {
        KindTester tester = tester("when: [{cron: '0 7 * * 1', zone: Europe/Paris}]", mail());
        says(tester.run("weekly").done(), "nothing was due yet");
        says(tester.runAgain("weekly").done(), "next at 2026-01-05T06:00:00Z");
        assertEquals(0, press.orders().size());
    }

    @Test
    void a_due_time_is_served_once_and_its_evidence_names_no_whole_address() throws Exception {
        KindTester tester = tester("", mail());
        tester.firing(due(1, DUE, Firing.Cause.TIME));
        TestedNode sent = tester.run("weekly").done();
        String evidence = sent.evidence().toString();
        assertFalse(evidence.contains("ada@"), evidence);
        assertTrue(evidence.contains("a…@example.org"), evidence);
        assertEquals(2.0, sent.measure("report.reached"));
        assertEquals(4.0, sent.measure("report.latency"));
        says(tester.runAgain("weekly").done(), "last sent at 2026-01-01T00:00:04Z");
        assertEquals(1, server.messages().size());
        tester.firing(due(2, DUE.plusSeconds(2), Firing.Cause.HAND)).runAgain("weekly").done();
        assertEquals(
                "<weekly-20260101T000002Z-hand@example.org>",
                server.messages().getLast().getMessageID());
    }

    @Test
    void a_server_that_refuses_is_told_and_the_others_do_not_get_it_twice() throws Exception {
        KindTester tester = tester("", hook(receiver), hook(other), mail());
        other.answer(503);
        tester.firing(due(1, DUE, Firing.Cause.TIME));
        tester.run("weekly").failed("status 503").falls("report.sent", "status 503");
        other.answer(200);
        tester.runAgain("weekly").done().holds("report.once");
        assertEquals(1, receiver.posts().size());
        assertEquals(1, server.messages().size());
        assertEquals(2, other.posts().size());
        assertEquals(
                other.posts().getFirst().header("webhook-id"),
                other.posts().getLast().header("webhook-id"));
    }

    @Test
    void what_a_killed_work_may_have_handed_over_is_sent_again_and_says_so() throws Exception {
        KindTester tester = tester("", hook(receiver), hook(other));
        other.answer(503);
        tester.firing(due(1, DUE, Firing.Cause.TIME)).run("weekly").failed("status 503");
        forgetTheEnd(tester.folder());
        other.answer(200);
        tester.runAgain("weekly")
                .done()
                .falls("report.once", "sent again under the same name: webhook localhost");
        assertTrue(other.posts().getLast().event().at("/data/again").asBoolean());
        assertFalse(other.posts().getFirst().event().at("/data/again").asBoolean());
    }

    /// Leaves what a work leaves that is killed while it hands over.
    private static void forgetTheEnd(Path project) throws IOException {
        try (Stream<Path> all = Files.walk(project)) {
            Path file = all.filter(one -> one.endsWith("handed.tsv")).findFirst().orElseThrow();
            List<String> lines = Files.readAllLines(file);
            Files.write(file, lines.stream().filter(line -> !line.startsWith("REFUSED")).toList());
        }
    }

    @Test
    void nobody_at_the_mail_server_is_told_in_words() {
        KindTester tester = tester("", mail());
        server.close();
        tester.firing(due(1, DUE, Firing.Cause.TIME)).run("weekly").failed("nobody answers there");
    }

    @Test
    void french_projects_send_french_words() throws Exception {
        KindTester tester = tester("", mail()).language(Language.FR);
        tester.firing(due(1, DUE, Firing.Cause.TIME)).run("weekly").done();
        assertTrue(MailServer.part(server.messages().getFirst(), 0).contains("Envoyé par weekly"));
    }

    @Test
    void what_cannot_be_sent_is_told_at_its_line() {
        assertEquals(List.of("nothing is sent"), wrong("kind: report\n" + hook(receiver)));
        assertEquals(List.of("it is sent to nobody"), wrong("kind: report\nof: strikes\n"));
        String to = "\nto:\n" + hook(receiver);
        assertEquals(
                List.of("no role is named 'viewr'"),
                wrong("kind: report\nof: strikes\nas: viewr" + to));
        assertEquals(
                List.of("a report cannot send itself"), wrong("kind: report\nof: weekly" + to));
        assertEquals(
                List.of("'kept' is kept for other roles than 'viewer'"),
                wrong("kind: report\nof: kept" + to));
        assertEquals(
                List.of("strikes is never due, so nothing comes after it"),
                wrong("kind: report\nof: strikes\nwhen: [{after: strikes}]" + to));
        assertEquals(
                List.of("a report has no hook"),
                wrong("kind: report\nof: strikes\nwhen: [{hook: {signed: {secret: x}}}]" + to));
    }

    private List<String> wrong(String text) {
        return tester("", hook(receiver))
                .file("ops/weekly.yml", text.replace("kind: report\n  -", "kind: report\nto:\n  -"))
                .file(
                        "dashboards/kept.md",
                        "---\nkind: dashboard\ntitle: Kept\nroles: [engineer]\n---\nText.\n")
                .problems()
                .stream()
                .map(one -> one.what().en())
                .toList();
    }
}

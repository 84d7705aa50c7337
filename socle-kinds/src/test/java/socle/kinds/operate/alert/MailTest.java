package socle.kinds.operate.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.live.Firing;
import socle.api.text.Language;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.operate.post.MailServer;
import socle.kinds.operate.post.Way;

class MailTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String LOGIN = "user: socle, password: {secret: mail}";

    private static KindTester tester(SSLSocketFactory trust, String keys) {
        KindTester tester =
                KindTester.of(new AlertKind(new Way(Duration.ofSeconds(10), () -> trust)))
                        .file(
                                "ops/on_call.yml",
                                "kind: alert\nto:\n  - email: {from: socle@example.org, %s}\n"
                                        .formatted(keys));
        tester.run("on_call").done();
        tester.clock().pass(MINUTE.plusSeconds(2));
        return tester;
    }

    private static KindTester plain(MailServer server, String more) {
        return tester(
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                "server: '%s', security: none, %s".formatted(server.address(), more));
    }

    private static TestedNode fails(KindTester tester) {
        return tester.firing(Book.failed(7, "nightly", MINUTE)).runAgain("on_call");
    }

    @Test
    void people_read_the_reason_what_it_blocks_and_what_to_type() throws Exception {
        try (MailServer server = new MailServer(plain -> plain)) {
            KindTester tester = plain(server, "to: [ada@example.org, bob@example.org]");
            tester.firing(
                    Book.of(
                            7,
                            "nightly",
                            Firing.State.FAILED,
                            MINUTE,
                            Book.trouble("weather", "<b>no</b> answer\r\nBcc: x@y", "daily")));
            tester.runAgain("on_call").done();
            MimeMessage message = server.messages().getFirst();
            assertEquals("nightly failed: weather", message.getSubject());
            assertEquals("<nightly-7-20260101T000000Z@example.org>", message.getMessageID());
            assertEquals(2, message.getAllRecipients().length);
            assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
            assertEquals(
                    """
                    nightly failed at 2026-01-01 00:01:00 UTC, after 3 tries.

                    weather
                    <b>no</b> answer
                    Bcc: x@y
                    It blocks: daily.
                        socle run weather

                    All of it again:
                        socle jobs run nightly

                    Told by on_call, as nightly-7-20260101T000000Z: the same name is the same failure, told again.
                    """,
                    MailServer.part(message, 0).replace("\r\n", "\n"));
            String html = MailServer.part(message, 1);
            assertTrue(html.contains("&lt;b&gt;no&lt;/b&gt; answer"), html);
            assertTrue(html.contains("<code>socle run weather</code>"), html);
            assertTrue(html.contains("<html lang=\"en\">"), html);
        }
    }

    @Test
    void french_projects_write_french_mail() throws Exception {
        try (MailServer server = new MailServer(plain -> plain)) {
            fails(plain(server, "to: [ada@example.org]").language(Language.FR)).done();
            MimeMessage message = server.messages().getFirst();
            assertEquals("nightly a échoué\u00a0: weather", message.getSubject());
            assertTrue(MailServer.part(message, 0).contains("Tout refaire\u00a0:"));
            assertTrue(MailServer.part(message, 1).contains("<html lang=\"fr\">"));
        }
    }

    @Test
    void a_thousand_failures_are_one_mail() throws Exception {
        try (MailServer server = new MailServer(plain -> plain)) {
            KindTester tester = plain(server, "to: [ada@example.org]");
            for (int i = 0; i < 1_000; i++) {
                tester.firing(Book.failed(i + 1, "nightly", MINUTE.plusMillis(i)));
            }
            tester.runAgain("on_call").done();
            assertEquals(1, server.messages().size());
            String text = MailServer.part(server.messages().getFirst(), 0);
            assertTrue(text.contains("nightly (1000)"), text);
            assertTrue(text.contains("And 990 more."), text);
        }
    }

    @Test
    void starttls_and_a_login_are_used_when_asked_for(@TempDir Path folder) throws Exception {
        KeyStore store = MailServer.certificate(folder);
        try (MailServer server = new MailServer(plain -> secured(plain, store))) {
            String keys =
                    "to: [ada@example.org], server: '%s', %s".formatted(server.address(), LOGIN);
            fails(tester(MailServer.trusting(store), keys).secret("mail", "open sesame")).done();
            assertEquals(1, server.messages().size());
            fails(tester(MailServer.trusting(store), keys).secret("mail", "guess"))
                    .failed("refuses the name or the password");
            fails(tester(MailServer.trusting(store), keys)).failed("SOCLE_SECRET_MAIL");
            fails(
                            tester((SSLSocketFactory) SSLSocketFactory.getDefault(), keys)
                                    .secret("mail", "open sesame"))
                    .failed("look at its certificate");
            assertEquals(1, server.messages().size());
        }
    }

    private static org.subethamail.smtp.server.SMTPServer.Builder secured(
            org.subethamail.smtp.server.SMTPServer.Builder plain, KeyStore store) {
        try {
            return MailServer.guarded(plain)
                    .requireTLS()
                    .startTlsSocketFactory(MailServer.shown(store));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_connection_may_be_secure_from_its_first_byte(@TempDir Path folder) throws Exception {
        KeyStore store = MailServer.certificate(folder);
        javax.net.ssl.SSLContext shown = MailServer.shown(store);
        try (MailServer server = new MailServer(plain -> plain.serverSocketFactory(shown))) {
            String keys =
                    "to: [ada@example.org], security: tls, server: '%s'"
                            .formatted(server.address());
            fails(tester(MailServer.trusting(store), keys)).done();
            assertEquals(1, server.messages().size());
        }
    }

    @Test
    void a_server_without_starttls_gets_no_message() throws Exception {
        try (MailServer server = new MailServer(plain -> plain)) {
            String keys = "to: [ada@example.org], server: '%s'".formatted(server.address());
            fails(tester((SSLSocketFactory) SSLSocketFactory.getDefault(), keys))
                    .failed("offers no STARTTLS");
            assertEquals(0, server.messages().size());
        }
    }

    @Test
    void one_wrong_address_does_not_keep_the_message_from_the_others() throws Exception {
        try (MailServer server = new MailServer(plain -> plain)) {
            TestedNode alert =
                    fails(plain(server, "to: [nobody@example.org, ada@example.org]")).done();
            alert.falls("alert.sent", "refuses the address of n…@example.org");
            assertFalse(alert.evidence().toString().contains("ada@example.org"));
            assertEquals(1, server.messages().size());
            fails(plain(server, "to: [nobody@example.org]")).failed("refuses the address");
        }
    }

    @Test
    void a_server_that_is_not_there_is_told_in_words() {
        MailServer server = new MailServer(plain -> plain);
        KindTester tester = plain(server, "to: [ada@example.org]");
        server.close();
        fails(tester).failed("nobody answers there");
    }
}

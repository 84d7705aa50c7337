package socle.kinds.collect.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    private static final char[] WORD = "changeit".toCharArray();

    @Test
    void a_certificate_that_ran_out_is_told(@TempDir Path folder) throws Exception {
        KeyStore expired = certificate(folder, "-10d", "localhost");
        assertEquals(Reason.CERTIFICATE_EXPIRED, reason(expired, expired));
        assertEquals(Reason.CERTIFICATE_EXPIRED, reason(expired, null));
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_told(@TempDir Path folder) throws Exception {
        assertEquals(
                Reason.CERTIFICATE_UNTRUSTED,
                reason(certificate(folder, "-1d", "localhost"), null));
    }

    @Test
    void a_certificate_of_another_host_is_told(@TempDir Path folder) throws Exception {
        KeyStore other = certificate(folder, "-1d", "other.example");
        assertEquals(Reason.CERTIFICATE_OF_ANOTHER, reason(other, other));
    }

    @Test
    void a_trusted_certificate_lets_us_in(@TempDir Path folder) throws Exception {
        KeyStore good = certificate(folder, "-1d", "localhost");
        assertInstanceOf(Reply.Answer.class, reply(good, good));
    }

    private static Reason reason(KeyStore shown, @Nullable KeyStore trusted) throws Exception {
        Reply reply = reply(shown, trusted);
        return assertInstanceOf(Reply.Broken.class, reply).reason();
    }

    private static Reply reply(KeyStore shown, @Nullable KeyStore trusted) throws Exception {
        Limits limits =
                Limits.PAGES.within(
                        Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5));
        UserAgent agent = UserAgent.socle("mailto:data@example.org");
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        try (Origin origin = new Origin("https", context(shown).getServerSocketFactory());
                Web web = Web.open(limits, agent, clock, List.of(origin.at("/")), trusted)) {
            origin.page("/", "text/plain", "in");
            return web.fetch(Ask.get(origin.at("/")));
        }
    }

    private static SSLContext context(KeyStore shown) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(shown, WORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /// A certificate of five days, made by the tool of the JDK.
    private static KeyStore certificate(Path folder, String start, String host) throws Exception {
        Path file = folder.resolve(host + start + ".p12");
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process =
                new ProcessBuilder(
                                tool.toString(),
                                "-genkeypair",
                                "-alias",
                                "one",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + host,
                                "-ext",
                                "san=dns:" + host,
                                "-startdate",
                                start,
                                "-validity",
                                "5",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                new String(WORD),
                                "-keystore",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertEquals(0, process.waitFor());
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, WORD);
        }
        KeyStore both = KeyStore.getInstance("PKCS12");
        both.load(null, null);
        both.setKeyEntry("one", store.getKey("one", WORD), WORD, store.getCertificateChain("one"));
        both.setCertificateEntry("trusted", store.getCertificate("one"));
        return both;
    }
}

package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Launcher;
import socle.app.cli.ServeProcess;

/// A server that others reach.
final class TlsTest {

    private final GuardedProject project = GuardedProject.shared();

    /// The JDK's own client, which believes the server's own certificate and no other.
    private HttpClient client() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in =
                Files.newInputStream(project.project().resolve(".socle/tls/own.p12"))) {
            store.load(in, "socle-own".toCharArray());
        }
        return client(store.getCertificate("socle"));
    }

    private static HttpClient client(Certificate believed) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("socle", believed);
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    @Test
    void others_come_in_by_tls_with_an_account() throws Exception {
        try (ServeProcess serve =
                new ServeProcess(
                        project.launcher(), "--port", "0", "--host", "0.0.0.0", "--tls", "own")) {
            URI base = URI.create("https://127.0.0.1:" + serve.port());
            try (HttpClient client = client()) {
                HttpResponse<String> asked =
                        client.send(
                                HttpRequest.newBuilder(base.resolve("/")).build(),
                                HttpResponse.BodyHandlers.ofString());
                assertEquals(303, asked.statusCode());
                assertEquals(
                        "max-age=31536000",
                        asked.headers().firstValue("Strict-Transport-Security").orElse(""));
                HttpResponse<String> signed =
                        client.send(
                                HttpRequest.newBuilder(base.resolve("/sign-in"))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(
                                                HttpRequest.BodyPublishers.ofString(
                                                        "name=viewer&password="
                                                                + GuardedProject.PASSWORD.replace(
                                                                        ' ', '+')))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                String cookie = signed.headers().firstValue("Set-Cookie").orElse(signed.body());
                assertTrue(cookie.startsWith("__Host-socle="), cookie);
                assertTrue(cookie.endsWith("; Path=/; HttpOnly; SameSite=Lax; Secure"), cookie);
                HttpResponse<String> home =
                        client.send(
                                HttpRequest.newBuilder(base.resolve("/"))
                                        .header("Cookie", cookie.split(";")[0])
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                assertEquals(200, home.statusCode());
            }
            assertEquals(0, serve.stop());
        }
    }

    @Test
    void a_certificate_that_was_given_is_the_one_that_is_served(@TempDir Path folder)
            throws Exception {
        Pem pem = Pem.make(folder, "given");
        try (ServeProcess serve =
                        new ServeProcess(
                                project.launcher(),
                                "--port",
                                "0",
                                "--host",
                                "0.0.0.0",
                                "--tls-cert",
                                pem.chain().toString(),
                                "--tls-key",
                                pem.key().toString());
                HttpClient client = client(pem.certificate())) {
            HttpResponse<String> asked =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "https://127.0.0.1:"
                                                            + serve.port()
                                                            + "/health/ready"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(200, asked.statusCode());
            Certificate shown = asked.sslSession().orElseThrow().getPeerCertificates()[0];
            assertEquals(pem.certificate(), shown);
            assertEquals("TLSv1.3", asked.sslSession().orElseThrow().getProtocol());
        }
    }

    @Test
    void a_key_that_does_not_belong_to_the_certificate_is_refused_in_words(@TempDir Path folder)
            throws Exception {
        Pem one = Pem.make(folder, "one");
        Pem other = Pem.make(folder, "other");
        String words = refused(one.chain(), other.key());
        assertTrue(words.contains("is not the key of the first certificate in"), words);
        assertTrue(words.contains(other.key().toString()), words);
        Path none = Files.writeString(folder.resolve("none.pem"), "nothing");
        assertTrue(refused(one.chain(), none).contains("holds no private key in PKCS #8"));
        assertTrue(refused(none, one.key()).contains("are no certificate in PEM"));
        assertTrue(refused(folder.resolve("gone.pem"), one.key()).contains("there is no"));
    }

    private String refused(Path chain, Path key) throws Exception {
        Launcher.Said said =
                project.launcher()
                        .call(
                                List.of(),
                                "serve",
                                "--port",
                                "0",
                                "--tls-cert",
                                chain.toString(),
                                "--tls-key",
                                key.toString());
        assertEquals(2, said.code(), said.words());
        return said.words();
    }

    /// A certificate that the JDK's keytool makes, and its key, as a PEM file each.
    private record Pem(Certificate certificate, Path chain, Path key) {
        private static final char[] PASSWORD = "of a test".toCharArray();

        static Pem make(Path folder, String name) throws Exception {
            Path store = folder.resolve(name + ".p12");
            Process keytool =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "keytool")
                                            .toString(),
                                    "-genkeypair",
                                    "-alias",
                                    name,
                                    "-keyalg",
                                    "RSA",
                                    "-keysize",
                                    "2048",
                                    "-dname",
                                    "CN=" + name,
                                    "-ext",
                                    "san=ip:127.0.0.1",
                                    "-storetype",
                                    "PKCS12",
                                    "-keystore",
                                    store.toString(),
                                    "-storepass",
                                    new String(PASSWORD))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            assertEquals(0, keytool.waitFor());
            KeyStore made = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                made.load(in, PASSWORD);
            }
            Certificate certificate = made.getCertificate(name);
            return new Pem(
                    certificate,
                    write(folder.resolve(name + ".crt"), "CERTIFICATE", certificate.getEncoded()),
                    write(
                            folder.resolve(name + ".key"),
                            "PRIVATE KEY",
                            made.getKey(name, PASSWORD).getEncoded()));
        }

        private static Path write(Path file, String what, byte[] bytes) throws IOException {
            String text = Base64.getMimeEncoder().encodeToString(bytes);
            return Files.writeString(
                    file, "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, text));
        }
    }

    @Test
    void nobody_else_comes_in_while_nobody_has_an_account(@TempDir Path folder) throws Exception {
        Path empty = Files.createDirectories(folder.resolve("project"));
        Files.writeString(empty.resolve("socle.yml"), "name: empty\nlanguage: en\n");
        Launcher launcher = new Launcher(folder.resolve("home"), empty);
        Launcher.Said said = launcher.call(List.of(), "serve", "--host", "0.0.0.0", "--tls", "own");
        assertEquals(2, said.code(), said.words());
        assertTrue(said.words().contains("nobody has an account"), said.words());
        assertTrue(said.words().contains("socle user add NAME --role owner"), said.words());
    }
}

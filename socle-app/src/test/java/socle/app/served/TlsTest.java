package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
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
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("socle", store.getCertificate("socle"));
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

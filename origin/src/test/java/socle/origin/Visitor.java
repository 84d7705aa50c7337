package socle.origin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// An origin of a test and a client that visits it.
final class Visitor implements AutoCloseable {
    static final Path DATA =
            Path.of(System.getProperty("socle.root"), "examples", "birdstrikes", "data");
    static final Facts FACTS = facts();
    static final String TOKEN = "token-of-a-test";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path log;
    private final AccessLog access;
    private final Server server;

    Visitor(Path folder) {
        try {
            log = folder.resolve("access.log");
            access = AccessLog.in(log);
            server =
                    Server.start(
                            0,
                            InstantSource.fixed(Instant.parse("2026-01-01T10:00:00.045Z")),
                            access,
                            address -> Origin.doors(FACTS, address, TOKEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Facts facts() {
        try {
            return Facts.read(DATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return server.address();
    }

    /// @param headers names and values in turn
    HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<byte[]> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(path.startsWith("http") ? path : address() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("User-Agent", "test/1 (+mailto:\"me\")");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// As a browser reads it.
    Document page(String path) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(get(path).body()), null, address() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
        access.close();
    }
}

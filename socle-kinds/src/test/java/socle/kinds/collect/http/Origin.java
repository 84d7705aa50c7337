package socle.kinds.collect.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/// A server on loopback that answers with raw bytes, as badly as a test wants: one scripted answer
/// a
/// path, each connection closed after it. It keeps what was asked.
public final class Origin implements AutoCloseable {

    /// Writes an answer.
    public interface Script {
        /// Writes the bytes of one answer, its head included.
        void answer(Asked asked, OutputStream out) throws IOException;
    }

    /// One ask as it came.
    ///
    /// @param head its header lines
    public record Asked(String method, String path, List<String> head) {
        /// The value of a header, or nothing.
        public String header(String name) {
            String start = name.toLowerCase(java.util.Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private final ServerSocket server;
    private final String scheme;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /// An origin that speaks plain HTTP.
    public Origin() {
        this("http", ServerSocketFactory.getDefault());
    }

    /// An origin on other sockets.
    public Origin(String scheme, ServerSocketFactory sockets) {
        this.scheme = scheme;
        try {
            server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /// What to answer to a path (without its query).
    public Origin on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /// Answers a path with a page.
    public Origin page(String path, String type, String text) {
        return on(path, (_, out) -> whole(out, "200 OK", "Content-Type: " + type, text));
    }

    /// Answers a path with a redirect.
    public Origin redirect(String path, String location) {
        return on(path, (_, out) -> whole(out, "302 Found", "Location: " + location, ""));
    }

    /// The address of a path.
    public URI at(String path) {
        return URI.create(scheme + "://localhost:" + server.getLocalPort() + path);
    }

    /// What was asked, in order.
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /// Writes a whole, well-made answer.
    ///
    /// @param head further header lines, apart by `\n`; or empty
    public static void whole(OutputStream out, String status, String head, String text)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        head(out, status, head + "\nContent-Length: " + body.length);
        out.write(body);
    }

    /// Writes the head of an answer.
    public static void head(OutputStream out, String status, String head) throws IOException {
        String lines = ("HTTP/1.1 " + status + "\n" + head.strip()).strip();
        String all = lines.replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n";
        out.write(all.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (SocketException e) {
                return; // closed
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Asked one = read(socket);
            asked.add(one);
            String path = one.path().split("\\?", 2)[0];
            Script missing = (_, out) -> whole(out, "404 Not Found", "", "nothing here");
            scripts.getOrDefault(path, missing).answer(one, socket.getOutputStream());
        } catch (IOException _) {
            return; // whoever asked has gone: that is what most tests here are about
        }
    }

    private static Asked read(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                socket.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = in.readLine();
        if (first == null) {
            throw new IOException("nothing asked");
        }
        String[] words = first.split(" ");
        List<String> head = new CopyOnWriteArrayList<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            head.add(line);
        }
        return new Asked(words[0], words[1], head);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

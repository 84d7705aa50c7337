package socle.kinds.collect.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A service on loopback, a real HTTP server of the JDK, that answers as a test wants and keeps
/// what it was asked.
final class Service implements AutoCloseable {

    /// What a test answers with.
    interface Script {
        Reply reply(Asked asked) throws IOException;
    }

    /// One request as it came.
    record Asked(String path, Map<String, String> query, Map<String, String> headers, String body) {
        /// A parameter as a number.
        int number(String name, int otherwise) {
            String text = query.get(name);
            return text == null ? otherwise : Integer.parseInt(text);
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }
    }

    /// What it is answered with.
    record Reply(int status, String type, Map<String, String> headers, String body) {
        static Reply json(String body) {
            return new Reply(200, "application/json", Map.of(), body);
        }

        static Reply of(String type, String body) {
            return new Reply(200, type, Map.of(), body);
        }

        static Reply status(int status) {
            return new Reply(status, "text/plain", Map.of(), "");
        }

        Reply with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Reply(status, type, more, body);
        }
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    Service() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /// Answers a path, and all below it.
    Service on(String path, Script script) {
        server.createContext(path, exchange -> answer(exchange, script));
        return this;
    }

    /// The address of a path.
    String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /// What was asked, in order.
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    void forget() {
        asked.clear();
    }

    private void answer(HttpExchange exchange, Script script) throws IOException {
        try (exchange) {
            Map<String, String> headers = new LinkedHashMap<>();
            exchange.getRequestHeaders()
                    .forEach(
                            (name, values) ->
                                    headers.put(
                                            name.toLowerCase(java.util.Locale.ROOT),
                                            values.getFirst()));
            Asked one =
                    new Asked(
                            exchange.getRequestURI().getPath(),
                            query(exchange.getRequestURI().getRawQuery()),
                            headers,
                            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            asked.add(one);
            Reply reply = script.reply(one);
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            byte[] body = reply.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> found = new LinkedHashMap<>();
        if (raw != null && !raw.isEmpty()) {
            for (String part : raw.split("&")) {
                String[] both = part.split("=", 2);
                found.put(
                        URLDecoder.decode(both[0], UTF_8),
                        both.length < 2 ? "" : URLDecoder.decode(both[1], UTF_8));
            }
        }
        return found;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

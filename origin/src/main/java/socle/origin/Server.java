package socle.origin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Listens on loopback, asks one door after the other, and writes the log. One virtual thread a
/// request.
final class Server implements AutoCloseable {
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /// Where whoever is on call is told of what failed: everything is taken, the log says when.
    private static final String ON_CALL = "/on-call";

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InstantSource clock;
    private final AccessLog log;
    private final List<Door> doors;

    private Server(
            HttpServer http,
            InstantSource clock,
            AccessLog log,
            Function<String, List<Door>> doors) {
        this.http = http;
        this.clock = clock;
        this.log = log;
        this.doors = doors.apply(address());
    }

    /// @param port 0 for one that is free
    /// @param doors made for the address at which they answer, without a slash at its end
    /// @throws java.net.BindException when the port is taken
    static Server start(
            int port, InstantSource clock, AccessLog log, Function<String, List<Door>> doors)
            throws IOException {
        InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
        HttpServer http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        Server server = new Server(http, clock, log, doors);
        http.setExecutor(server.threads);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    /// Where it answers, without a slash at its end.
    String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Instant came = clock.instant();
        try (exchange) {
            Answer answer = find(exchange);
            log.write(
                    came,
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    answer.status(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
            send(exchange, answer);
        }
    }

    private Answer find(HttpExchange exchange) {
        if (exchange.getRequestMethod().equals("POST")
                && exchange.getRequestURI().getPath().equals(ON_CALL)) {
            return plain(202, "told");
        }
        if (!METHODS.contains(exchange.getRequestMethod())) {
            return plain(405, "only GET and HEAD").with("Allow", "GET, HEAD");
        }
        try {
            Asked asked = Asked.of(exchange);
            return doors.stream()
                    .flatMap(door -> door.open(asked).stream())
                    .findFirst()
                    .map(answer -> asked.header("if-none-match").map(answer::unless).orElse(answer))
                    .orElseGet(() -> plain(404, "not found"));
        } catch (IllegalArgumentException senseless) {
            return plain(400, "not understood: " + senseless.getMessage());
        }
    }

    private static Answer plain(int status, String text) {
        return Answer.of(status, "text/plain; charset=utf-8", text + "\n");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.bytes();
        if (answer.status() == 200) {
            exchange.getResponseHeaders().set("ETag", answer.tag());
        }
        if (answer.status() == 304) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}

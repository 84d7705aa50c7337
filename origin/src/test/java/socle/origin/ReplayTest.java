package socle.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReplayTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<Post> POSTS = Post.of(Visitor.FACTS.strikes(), NOW);

    @Test
    void a_day_of_strikes_is_told_with_what_networks_do_to_events() {
        Set<String> ids = new HashSet<>();
        POSTS.forEach(post -> ids.add(post.id()));
        assertEquals(Post.STRIKES + 2, ids.size());
        assertEquals(Post.STRIKES + 10 + 2, POSTS.size());
        assertEquals(1, POSTS.stream().filter(Post::isForged).count());
        JsonNode last = JsonMapper.shared().readTree(POSTS.getLast().body());
        assertEquals("1.0", last.path("specversion").asString());
        assertEquals("strike-10000", last.path("id").asString());
        assertEquals(NOW.minus(Duration.ofDays(3)), Instant.parse(last.at("/data/at").asString()));
    }

    @Test
    void a_receiver_that_knows_each_id_once_is_told_of_in_its_own_words() throws Exception {
        Set<String> known = ConcurrentHashMap.newKeySet();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String id = exchange.getRequestHeaders().getFirst("webhook-id");
                    String signature = exchange.getRequestHeaders().getFirst("webhook-signature");
                    boolean bad = id.equals("cut-short") || signature.contains("AAAAAAAA");
                    exchange.sendResponseHeaders(bad ? 400 : known.add(id) ? 202 : 200, -1);
                    exchange.close();
                });
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            Replay replay = new Replay(POSTS, "whsec_AAAA", InstantSource.fixed(NOW));
            assertEquals(new Replay.Told(252, 240, 10, 2), replay.to(address));
        } finally {
            server.stop(0);
        }
        assertTrue(known.contains("strike-10000"));
    }
}

package socle.origin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells the latest strikes again, one post after the other, as a service does that reports what
/// happens: CloudEvents 1.0 in structured JSON, signed as the Standard Webhooks specification has
/// it.
final class Replay {
    private static final Duration PAUSE = Duration.ofMillis(12);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PREFIX = "whsec_";

    private final List<Post> posts;
    private final byte[] key;
    private final InstantSource clock;

    /// @param secret Base64 after `whsec_`
    Replay(List<Post> posts, String secret, InstantSource clock) {
        this.posts = List.copyOf(posts);
        this.key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        this.clock = clock;
    }

    /// What the receiver answered.
    ///
    /// @param posted how many posts were sent
    /// @param taken how many it had not known
    /// @param known how many it had known
    /// @param refused how many it would not have
    record Told(long posted, long taken, long known, long refused) {
        String json() {
            return "{\"posted\": %d, \"taken\": %d, \"known\": %d, \"refused\": %d}"
                    .formatted(posted, taken, known, refused);
        }
    }

    /// Posts all of it.
    Told to(URI address) throws IOException, InterruptedException {
        long taken = 0;
        long known = 0;
        long refused = 0;
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (Post post : posts) {
                int status =
                        client.send(request(address, post), HttpResponse.BodyHandlers.discarding())
                                .statusCode();
                switch (status) {
                    case 202 -> taken++;
                    case 200 -> known++;
                    default -> refused++;
                }
                Thread.sleep(PAUSE);
            }
        }
        return new Told(posts.size(), taken, known, refused);
    }

    private HttpRequest request(URI address, Post post) {
        Instant now = clock.instant();
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header("User-Agent", "origin")
                .header("webhook-id", post.id())
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", signature(post, now))
                .POST(HttpRequest.BodyPublishers.ofString(post.body()))
                .build();
    }

    private String signature(Post post, Instant now) {
        String signed = post.id() + "." + now.getEpochSecond() + "." + post.body();
        return "v1,"
                + Base64.getEncoder()
                        .encodeToString(post.isForged() ? new byte[32] : digest(signed));
    }

    private byte[] digest(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

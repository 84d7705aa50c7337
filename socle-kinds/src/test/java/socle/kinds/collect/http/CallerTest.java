package socle.kinds.collect.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallerTest {

    private final Origin origin = new Origin();
    private final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private final InstantSource clock = () -> now;
    private final Web web =
            Web.open(
                    Limits.PAGES,
                    UserAgent.socle("mailto:data@example.org"),
                    clock,
                    List.of(origin.at("/")));

    private Caller caller(Budget budget) {
        Caller.Time time = new Caller.Time(clock, this::pass);
        return new Caller(web, Patience.USUAL, budget, time, 1);
    }

    private void pass(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }

    @AfterEach
    void close() throws IOException {
        web.close();
        origin.close();
    }

    @Test
    void a_server_that_asks_for_time_gets_it() throws Exception {
        int[] asked = {0};
        origin.on(
                "/",
                (_, out) ->
                        Origin.whole(
                                out,
                                asked[0]++ == 0 ? "429 Too Many Requests" : "200 OK",
                                "Retry-After: 9",
                                ""));
        Reply reply = caller(new Budget(0, 0)).fetch(Ask.get(origin.at("/")));
        assertEquals(200, assertInstanceOf(Reply.Answer.class, reply).status());
        assertEquals(List.of(Duration.ofSeconds(9)), waits);
    }

    @Test
    void a_quota_that_ends_tomorrow_is_told_at_once() throws Exception {
        origin.on(
                "/",
                (_, out) -> Origin.whole(out, "429 Too Many Requests", "Retry-After: 86400", ""));
        Reply reply = caller(new Budget(0, 0)).fetch(Ask.get(origin.at("/")));
        assertEquals(new Reply.OutOfQuota(origin.at("/"), now.plusSeconds(86400)), reply);
        assertEquals(List.of(), waits);
    }

    @Test
    void a_window_used_up_by_the_last_answer_is_waited_out_before_the_next_ask() throws Exception {
        origin.on(
                "/",
                (_, out) ->
                        Origin.whole(
                                out,
                                "200 OK",
                                "X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 20",
                                ""));
        Caller caller = caller(new Budget(0, 0));
        var _ = caller.fetch(Ask.get(origin.at("/")));
        var _ = caller.fetch(Ask.get(origin.at("/")));
        assertEquals(List.of(Duration.ofSeconds(20)), waits);
    }

    @Test
    void no_more_than_the_budget_leaves() throws Exception {
        origin.page("/", "text/plain", "");
        Caller caller = caller(new Budget(2, 0));
        for (int i = 0; i < 6; i++) {
            var _ = caller.fetch(Ask.get(origin.at("/")));
        }
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), waits);
    }
}

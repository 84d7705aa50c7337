package socle.kinds.collect.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import socle.kinds.collect.http.Patience.Next;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final URI THERE = URI.create("https://example.org/");
    private static final Ask GET = Ask.get(THERE);
    private static final Ask POST = Ask.of(Method.POST, THERE);

    private static Next after(Ask ask, Reply reply, int attempt) {
        return Patience.USUAL.after(ask, reply, attempt, NOW, new SplittableRandom(1));
    }

    private static Reply status(int status, String... headers) {
        List<Header> fields = new ArrayList<>();
        for (int i = 0; i < headers.length; i += 2) {
            fields.add(new Header(headers[i], headers[i + 1]));
        }
        Body nothing = new Body.Held(new byte[0]);
        return new Reply.Answer(
                THERE, status, new Headers(fields), nothing, List.of(THERE), NOW, 0);
    }

    private static Reply broken(Reason reason) {
        return new Reply.Broken(THERE, reason, "");
    }

    @Test
    void what_was_asked_for_is_taken() {
        assertEquals(new Next.Take(), after(GET, status(200), 1));
        assertEquals(new Next.Take(), after(GET, status(404), 1));
    }

    @Test
    void a_passing_trouble_is_asked_again_when_that_is_safe() {
        assertInstanceOf(Next.Wait.class, after(GET, status(503), 1));
        assertInstanceOf(Next.Wait.class, after(GET, broken(Reason.SLOW_TO_ANSWER), 1));
        assertInstanceOf(Next.Wait.class, after(POST.repeatable(), status(500), 1));
        assertEquals(new Next.Take(), after(POST, status(500), 1));
        assertEquals(new Next.Take(), after(POST, broken(Reason.HUNG_UP), 1));
        assertEquals(new Next.Take(), after(GET, broken(Reason.CERTIFICATE_EXPIRED), 1));
        assertEquals(new Next.Take(), after(GET, status(503), 5));
    }

    @Test
    void what_a_server_turned_away_may_be_sent_again() {
        assertInstanceOf(Next.Wait.class, after(POST, status(429), 1));
    }

    @Test
    void each_wait_is_about_twice_the_last_and_never_more_than_the_longest() {
        for (int attempt = 1; attempt < 40; attempt++) {
            double full = Math.min(30_000, 500 * Math.pow(2, attempt - 1));
            long wait = Patience.USUAL.backOff(attempt, new SplittableRandom(attempt)).toMillis();
            assertTrue(wait >= full / 2 - 1 && wait <= full + 1, attempt + ": " + wait);
        }
    }

    @Test
    void a_server_may_say_when_in_seconds_or_by_a_date() {
        assertEquals(
                new Next.Wait(Duration.ofSeconds(7)),
                after(GET, status(429, "Retry-After", "7"), 1));
        assertEquals(
                new Next.Wait(Duration.ofSeconds(30)),
                after(GET, status(503, "Retry-After", "Sun, 22 Nov 2026 12:00:30 GMT"), 1));
        assertEquals(
                new Next.Wait(Duration.ZERO),
                after(GET, status(503, "Retry-After", "Sun, 22 Nov 2026 11:00:00 GMT"), 1));
    }

    @Test
    void more_than_is_waited_for_is_told_with_its_end() {
        assertEquals(
                new Next.Later(NOW.plusSeconds(3600)),
                after(GET, status(429, "Retry-After", "3600"), 1));
        assertEquals(
                new Next.Later(NOW.plusSeconds(5)), after(GET, status(429, "Retry-After", "5"), 5));
    }

    @Test
    void windows_that_are_used_up_are_read_in_every_way_they_are_written() {
        for (String[] headers :
                new String[][] {
                    {"X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "60"},
                    {
                        "X-RateLimit-Remaining",
                        "0",
                        "X-RateLimit-Reset",
                        "" + NOW.plusSeconds(60).getEpochSecond()
                    },
                    {
                        "x-ratelimit-remaining",
                        "0",
                        "x-ratelimit-reset",
                        "" + NOW.plusSeconds(60).toEpochMilli()
                    },
                    {"RateLimit-Remaining", "0", "RateLimit-Reset", "60"},
                    {"RateLimit", "limit=100, remaining=0, reset=60"},
                    {"RateLimit", "\"default\";r=0;t=60"},
                }) {
            assertEquals(new Next.Wait(Duration.ofMinutes(1)), after(GET, status(429, headers), 1));
            assertEquals(new Next.Wait(Duration.ofMinutes(1)), after(GET, status(403, headers), 1));
        }
        assertEquals(
                new Next.Take(), after(GET, status(200, "RateLimit", "\"default\";r=0;t=60"), 1));
    }

    @Test
    void our_own_budget_spreads_what_leaves() {
        Budget budget = new Budget(2, 3);
        assertEquals(NOW, budget.next(NOW));
        budget.leaves(NOW);
        budget.leaves(NOW);
        assertEquals(NOW.plusSeconds(1), budget.next(NOW));
        budget.leaves(NOW.plusSeconds(1));
        assertEquals(NOW.plusSeconds(60), budget.next(NOW.plusSeconds(2)));
        budget.quiet(NOW.plusSeconds(90));
        assertEquals(NOW.plusSeconds(90), budget.next(NOW.plusSeconds(61)));
    }
}

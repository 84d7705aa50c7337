package socle.kinds.collect.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Whether to ask again, and when. A value: it asks nobody and waits for nothing.
///
/// @param attempts in all, the first one counted
/// @param first about how long to wait before the second; each further wait is twice as long
/// @param longest of such waits
/// @param waiting how long one wait may be; when a server asks for more, that is told instead
public record Patience(int attempts, Duration first, Duration longest, Duration waiting) {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    /// For work that a person may be waiting for.
    public static final Patience USUAL =
            new Patience(5, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(2));

    /// What to do after a reply.
    public sealed interface Next {
        /// Take the reply as it is.
        record Take() implements Next {}

        /// Ask again after this time.
        record Wait(Duration time) implements Next {}

        /// Ask again later than is waited for.
        record Later(Instant until) implements Next {}
    }

    /// What to do after the reply to an attempt.
    ///
    /// @param attempt from 1
    public Next after(Ask ask, Reply reply, int attempt, Instant now, RandomGenerator dice) {
        return switch (reply) {
            case Reply.Answer answer -> after(ask, answer, attempt, now, dice);
            case Reply.Broken broken ->
                    broken.reason().passing() && mayRepeat(ask) && attempt < attempts
                            ? new Next.Wait(backOff(attempt, dice))
                            : new Next.Take();
            case Reply.OutOfQuota _ -> new Next.Take();
        };
    }

    private Next after(
            Ask ask, Reply.Answer answer, int attempt, Instant now, RandomGenerator dice) {
        int status = answer.status();
        // 429 says that the ask was not done: even a POST may come again
        boolean again = PASSING.contains(status) && (mayRepeat(ask) || status == 429);
        boolean used = status == 403 && Quota.exhausted(answer.headers(), now).isPresent();
        Optional<Instant> until =
                used || status == 429 || status == 503
                        ? Quota.until(answer.headers(), now)
                        : Optional.empty();
        if (until.isPresent() && (again || used)) {
            return until(until.get(), attempt, now);
        }
        return again && attempt < attempts
                ? new Next.Wait(backOff(attempt, dice))
                : new Next.Take();
    }

    private Next until(Instant until, int attempt, Instant now) {
        Duration wait = Duration.between(now, until);
        boolean soon = wait.compareTo(waiting) <= 0 && attempt < attempts;
        return soon
                ? new Next.Wait(wait.isNegative() ? Duration.ZERO : wait)
                : new Next.Later(until);
    }

    private static boolean mayRepeat(Ask ask) {
        return ask.repeat() == Ask.Repeat.ALLOWED;
    }

    /// Exponential, with half of it left to chance, so that many who failed together do not come
    /// back together.
    Duration backOff(int attempt, RandomGenerator dice) {
        double full = (double) first.toMillis() * Math.pow(2, Math.min(attempt - 1, 30));
        double bounded = Math.min(full, (double) longest.toMillis());
        return Duration.ofMillis(Math.round(bounded * (0.5 + dice.nextDouble() / 2)));
    }
}

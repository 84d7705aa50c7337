package socle.kinds.collect.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Asks one server with patience: within our budget and its quota, again where that is safe.
public final class Caller {

    private final Web web;
    private final Patience patience;
    private final Budget budget;
    private final InstantSource clock;
    private final Pause pause;
    private final RandomGenerator dice;
    private Ear ear = (_, _, _, _) -> {};

    /// @param seed of the chance in waits
    public Caller(Web web, Patience patience, Budget budget, Time time, long seed) {
        this.web = web;
        this.patience = patience;
        this.budget = budget;
        this.clock = time.clock();
        this.pause = time.pause();
        this.dice = new SplittableRandom(seed);
    }

    /// What tells the time and lets it pass.
    public record Time(InstantSource clock, Pause pause) {
        /// The real one, by a clock.
        public static Time of(InstantSource clock) {
            return new Time(clock, Thread::sleep);
        }
    }

    /// Tells every exchange from now on to somebody.
    public Caller telling(Ear other) {
        ear = other;
        return this;
    }

    /// Asks until there is something to take.
    public Reply fetch(Ask ask) throws IOException, InterruptedException {
        Duration before = Duration.ZERO;
        for (int attempt = 1; ; attempt++) {
            Instant free = budget.next(clock.instant());
            Duration wait = Duration.between(clock.instant(), free);
            if (wait.compareTo(patience.waiting()) > 0) {
                return new Reply.OutOfQuota(ask.uri(), free);
            }
            await(wait);
            budget.leaves(clock.instant());
            Reply reply = web.fetch(ask);
            note(reply);
            ear.heard(ask, reply, attempt, before.plus(wait));
            switch (patience.after(ask, reply, attempt, clock.instant(), dice)) {
                case Patience.Next.Take _ -> {
                    return reply;
                }
                case Patience.Next.Later later -> {
                    return new Reply.OutOfQuota(ask.uri(), later.until());
                }
                case Patience.Next.Wait again -> {
                    before = again.time();
                    await(before);
                }
            }
        }
    }

    private void note(Reply reply) {
        if (reply instanceof Reply.Answer answer) {
            Quota.exhausted(answer.headers(), clock.instant()).ifPresent(budget::quiet);
        }
    }

    private void await(Duration time) throws InterruptedException {
        if (time.isPositive()) {
            pause.pause(time);
        }
    }
}

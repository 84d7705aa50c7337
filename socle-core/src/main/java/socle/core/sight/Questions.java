package socle.core.sight;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import socle.api.text.Phrase;
import socle.core.engine.Excerpt;
import socle.core.engine.Limits;

/// What people ask in SQL by hand: a few at once for each of them, which each may stop. Safe for
/// several threads.
public final class Questions {

    /// One looked at and one beside it.
    private static final int AT_ONCE = 2;

    /// What is kept of an answer to be looked at.
    public static final Limits LOOK = new Limits(10_000, 16L << 20, 5_000, Duration.ofSeconds(30));

    /// What is taken away as a file.
    public static final Limits TAKE =
            new Limits(500_000, 64L << 20, 1_000_000, Duration.ofMinutes(2));

    /// What is taken away as a file that the engine writes: its rows are never held here.
    public static final Limits WRITE =
            new Limits(10_000_000, 64L << 20, 1_000_000, Duration.ofMinutes(2));

    private final Map<String, List<Ask>> asked = new HashMap<>();

    /// Asks one.
    ///
    /// @param who asks
    /// @throws Refusal before the engine sees it
    /// @throws socle.api.data.SqlFailure when the engine refuses it, or its time is over
    /// @throws Stopped when it was stopped
    public Excerpt ask(String who, Moment moment, Ask ask) {
        return answered(who, ask, () -> moment.first(ask));
    }

    /// Has the engine write the answer of one into a file of Parquet.
    ///
    /// @param file inside the project; there is none yet
    /// @return how many rows it has: one more than the limit when there are more
    public long write(String who, Moment moment, Ask ask, Path file) {
        return answered(who, ask, () -> moment.write(ask, file));
    }

    private <T> T answered(String who, Ask ask, Supplier<T> answer) {
        begin(who, ask);
        try {
            return answer.get();
        } finally {
            end(who, ask);
        }
    }

    /// Stops all that somebody asks at this moment.
    ///
    /// @return how many
    public int stop(String who) {
        return stop(who, _ -> true);
    }

    /// Stops one question of somebody, by its text.
    ///
    /// @return how many
    public int stop(String who, String select) {
        return stop(who, ask -> ask.select().equals(select));
    }

    private int stop(String who, Predicate<Ask> which) {
        List<Ask> mine;
        synchronized (asked) {
            mine = asked.getOrDefault(who, List.of()).stream().filter(which).toList();
        }
        mine.forEach(ask -> ask.stop().pull());
        return mine.size();
    }

    private void begin(String who, Ask ask) {
        synchronized (asked) {
            List<Ask> mine = asked.computeIfAbsent(who, _ -> new ArrayList<>());
            if (mine.size() >= AT_ONCE) {
                throw new Refusal(
                        Phrase.of(
                                "%s questions of yours are still being answered",
                                "%s de vos questions sont encore en cours", AT_ONCE),
                        new Phrase("wait, or stop them", "attendez, ou arrêtez-les"),
                        -1);
            }
            mine.add(ask);
        }
    }

    private void end(String who, Ask ask) {
        synchronized (asked) {
            List<Ask> mine = asked.getOrDefault(who, new ArrayList<>());
            mine.removeIf(it -> it.stop() == ask.stop());
            if (mine.isEmpty()) {
                asked.remove(who);
            }
        }
    }
}

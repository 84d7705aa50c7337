package socle.core.sight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, List<Stop>> asked = new HashMap<>();

    /// Asks one.
    ///
    /// @param who asks
    /// @throws Refusal before the engine sees it
    /// @throws socle.api.data.SqlFailure when the engine refuses it, or its time is over
    /// @throws Stopped when it was stopped
    public Excerpt ask(String who, Moment moment, String select, Limits limits) {
        Stop stop = begin(who);
        try {
            return moment.first(new Ask(select, List.of(), limits, stop));
        } finally {
            end(who, stop);
        }
    }

    /// Stops all that somebody asks at this moment.
    ///
    /// @return how many
    public int stop(String who) {
        List<Stop> mine;
        synchronized (asked) {
            mine = List.copyOf(asked.getOrDefault(who, List.of()));
        }
        mine.forEach(Stop::pull);
        return mine.size();
    }

    private Stop begin(String who) {
        synchronized (asked) {
            List<Stop> mine = asked.computeIfAbsent(who, _ -> new ArrayList<>());
            if (mine.size() >= AT_ONCE) {
                throw new Refusal(
                        Phrase.of(
                                "%s questions of yours are still being answered",
                                "%s de vos questions sont encore en cours", AT_ONCE),
                        new Phrase("wait, or stop them", "attendez, ou arrêtez-les"),
                        -1);
            }
            Stop stop = new Stop();
            mine.add(stop);
            return stop;
        }
    }

    private void end(String who, Stop stop) {
        synchronized (asked) {
            List<Stop> mine = asked.getOrDefault(who, new ArrayList<>());
            mine.remove(stop);
            if (mine.isEmpty()) {
                asked.remove(who);
            }
        }
    }
}

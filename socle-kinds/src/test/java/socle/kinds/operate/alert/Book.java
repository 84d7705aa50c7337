package socle.kinds.operate.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import socle.api.live.Firing;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// Endings for tests.
final class Book {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Book() {}

    /// A job that failed so many minutes after the new year, because of one node.
    static Firing failed(long number, String job, Duration after) {
        return ended(number, job, Firing.State.FAILED, after);
    }

    static Firing ended(long number, String job, Firing.State state, Duration after) {
        return of(number, job, state, after, trouble("weather", "no answer; ask later"));
    }

    static Firing of(
            long number, String job, Firing.State state, Duration after, Firing.TroubleOf... what) {
        Instant end = START.plus(after);
        return new Firing(
                number,
                new NodeId(job),
                Firing.Cause.TIME,
                end.minusSeconds(60),
                Optional.of(end.minusSeconds(59)),
                Optional.of(end),
                state,
                3,
                Optional.of("r" + number),
                "ada@host/12",
                List.of(what));
    }

    /// An alert that is woken and has not ended.
    static Firing woken(long number, String alert, Duration after, Firing.State state) {
        Instant due = START.plus(after);
        return new Firing(
                number,
                new NodeId(alert),
                Firing.Cause.ENDED,
                due,
                Optional.of(due),
                state == Firing.State.RUNNING ? Optional.empty() : Optional.of(due),
                state,
                1,
                Optional.empty(),
                "ada@host/12",
                List.of());
    }

    static Firing.TroubleOf trouble(String node, String why, String... blocks) {
        return new Firing.TroubleOf(
                new NodeId(node),
                new Phrase(why, why),
                Arrays.stream(blocks).map(NodeId::new).toList());
    }
}

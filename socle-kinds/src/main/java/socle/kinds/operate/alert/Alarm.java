package socle.kinds.operate.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import socle.api.live.Firing;
import socle.api.live.Firing.TroubleOf;

/// One ending to tell.
///
/// @param troubles what was not done, those that are silenced left out
record Alarm(Firing firing, Ending ending, List<TroubleOf> troubles) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    Alarm {
        troubles = List.copyOf(troubles);
    }

    /// The same for the same ending, however often it is told.
    String id() {
        return firing.node() + "-" + firing.number() + "-" + STAMP.format(firing.due());
    }

    /// When it ended.
    Instant at() {
        return firing.ended().orElse(firing.due());
    }

    /// How long it has been known.
    Duration age(Instant now) {
        Duration age = Duration.between(at(), now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    /// What does it all again.
    String retry() {
        return "socle jobs run " + firing.node();
    }

    /// What does one node again.
    static String retry(TroubleOf trouble) {
        return "socle run " + trouble.node();
    }
}

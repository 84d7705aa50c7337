package socle.kinds.collect.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/// One host (with its scheme and port): what is left to ask there, when it may be asked next, and
/// what it says to robots. Asked by one worker at a time, which alone changes its rules.
final class Site {

    /// How long what it says may be relied on (RFC 9309, section 2.4).
    private static final Duration RULES_LAST = Duration.ofHours(24);

    final ArrayDeque<Link> links = new ArrayDeque<>();
    private final String origin;
    private Robots robots = Robots.unreachable();
    private Reservations reservations = Reservations.none();
    private Instant rulesAt = Instant.MIN;
    private Instant free = Instant.MIN;
    boolean busy;

    Site(String origin) {
        this.origin = origin;
    }

    String origin() {
        return origin;
    }

    boolean knowsRules(Instant now) {
        return !rulesAt.equals(Instant.MIN) && now.isBefore(rulesAt.plus(RULES_LAST));
    }

    void rules(Robots found, Reservations reserved, Instant now) {
        robots = found;
        reservations = reserved;
        rulesAt = now;
    }

    Robots robots() {
        return robots;
    }

    Reservations reservations() {
        return reservations;
    }

    /// The longer of the author's pause and the host's.
    Duration delay(Duration own) {
        Duration told = robots.delay().orElse(Duration.ZERO);
        return told.compareTo(own) > 0 ? told : own;
    }

    void freeAt(Instant instant) {
        free = instant;
    }

    Instant free() {
        return free;
    }
}

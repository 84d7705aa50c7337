package socle.kinds.operate.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import socle.api.live.Firing;
import socle.api.live.Firings;
import socle.api.text.NodeId;

/// Which endings an alert tells.
record Concern(NodeId alert, AlertSpec spec, Instant now) {

    /// How far back an alert looks at itself.
    private static final int OWN = 1_000;

    /// Whether an ending is one to tell, silenced or not.
    boolean holds(Firing firing) {
        boolean counts = Arrays.stream(Ending.values()).anyMatch(one -> counts(one, firing));
        return counts && !firing.node().equals(alert) && watched(firing);
    }

    private boolean counts(Ending ending, Firing firing) {
        return ending.state().equals(Optional.of(firing.state())) && spec.on().contains(ending);
    }

    /// By default, what fails of itself alone is another alert: two that cannot send must not go on
    /// telling each other so.
    private boolean watched(Firing firing) {
        if (!spec.of().isEmpty()) {
            return spec.of().stream().anyMatch(link -> link.node().equals(firing.node()));
        }
        return firing.troubles().isEmpty()
                || firing.troubles().stream()
                        .anyMatch(trouble -> !trouble.node().equals(firing.node()));
    }

    /// What there is to tell of it; nothing when a silence covers it all.
    Optional<Alarm> alarm(Firing firing) {
        if (silenced(firing.node())) {
            return Optional.empty();
        }
        List<Firing.TroubleOf> left = new ArrayList<>(firing.troubles());
        left.removeIf(trouble -> silenced(trouble.node()));
        return left.isEmpty() && !firing.troubles().isEmpty()
                ? Optional.empty()
                : Optional.of(new Alarm(firing, Ending.of(firing.state()), left));
    }

    /// Whether a silence covers a node now.
    boolean silenced(NodeId node) {
        return spec.silences().stream().anyMatch(silence -> silence.covers(node, now));
    }

    /// From when on endings are told when nothing was published before: from now, unless one of
    /// them is why the alert works; then from that one.
    Instant start(Firings book, List<Firing> concerned) {
        return woken(book)
                .map(
                        since ->
                                concerned.stream()
                                        .flatMap(one -> one.ended().stream())
                                        .filter(ended -> !ended.isAfter(since))
                                        .max(Instant::compareTo)
                                        .orElse(since))
                .orElse(now);
    }

    /// When the alert was first woken since it last did its work.
    private Optional<Instant> woken(Firings book) {
        Optional<Instant> since = Optional.empty();
        for (Firing own : book.of(alert, OWN)) {
            if (own.state() == Firing.State.DONE || own.state() == Firing.State.FELL) {
                break;
            }
            if (own.cause() == Firing.Cause.ENDED) {
                since = Optional.of(own.due());
            }
        }
        return since;
    }
}

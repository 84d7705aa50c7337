package socle.app.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socle.core.ledger.Ledger;
import socle.core.ledger.RunRow;

/// Runs that ended since an instant, as the ledger knows them: those of other processes too.
final class RunCounts {

    /// More than end between two scrapes; those beyond are not counted.
    private static final int LATEST = 500;

    private final Instant since;
    private final Map<Ended, Long> counts = new EnumMap<>(Ended.class);
    private final Set<String> known = new LinkedHashSet<>();

    /// How a run ended.
    enum Ended {
        DONE,
        FELL,
        STOPPED,
        KILLED
    }

    RunCounts(Instant since) {
        this.since = since;
        for (Ended one : Ended.values()) {
            counts.put(one, 0L);
        }
    }

    synchronized Map<Ended, Long> look(Ledger ledger) {
        List<RunRow> latest = ledger.runs(LATEST);
        for (RunRow run : latest) {
            if (!run.endedAt().orElse(Instant.MIN).isBefore(since) && known.add(run.id())) {
                ended(run.state()).ifPresent(state -> counts.merge(state, 1L, Long::sum));
            }
        }
        known.retainAll(latest.stream().map(RunRow::id).toList());
        return new EnumMap<>(counts);
    }

    private static Optional<Ended> ended(RunRow.State state) {
        return switch (state) {
            case RUNNING -> Optional.empty();
            case DONE -> Optional.of(Ended.DONE);
            case FELL -> Optional.of(Ended.FELL);
            case STOPPED -> Optional.of(Ended.STOPPED);
            case KILLED -> Optional.of(Ended.KILLED);
        };
    }
}

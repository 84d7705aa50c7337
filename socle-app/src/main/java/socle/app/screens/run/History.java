package socle.app.screens.run;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.app.view.Listing;
import socle.core.ledger.Ledger;
import socle.core.ledger.RunRow;

/// The runs of a ledger, as a page asks for them.
record History(Ledger ledger) {

    private static final int LOOKED_AT = 2_000;

    /// Which runs.
    ///
    /// @param who a part of the name of whoever asked
    /// @param command a part of what was asked
    /// @param from not before
    /// @param to before
    record Wanted(
            Optional<RunRow.State> state,
            Optional<String> environment,
            Optional<String> who,
            Optional<String> command,
            Optional<Instant> from,
            Optional<Instant> to) {

        boolean fits(RunRow run) {
            return state.filter(it -> it != run.state()).isEmpty()
                    && environment.filter(it -> !it.equals(run.environment())).isEmpty()
                    && who.filter(it -> !has(run.by(), it)).isEmpty()
                    && command.filter(it -> !has(run.command(), it)).isEmpty()
                    && from.filter(run.startedAt()::isBefore).isEmpty()
                    && to.filter(it -> !run.startedAt().isBefore(it)).isEmpty();
        }

        private static boolean has(String text, String part) {
            return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
        }
    }

    /// A part of those that fit, newest first.
    ///
    /// @param after the last run of the part before
    Listing<RunRow> page(Wanted wanted, Optional<String> after, int limit) {
        List<RunRow> fit = ledger.runs(LOOKED_AT).stream().filter(wanted::fits).toList();
        int from = 0;
        for (int i = 0; i < fit.size() && after.isPresent(); i++) {
            from = fit.get(i).id().equals(after.get()) ? i + 1 : from;
        }
        List<RunRow> part = fit.stream().skip(from).limit(limit).toList();
        boolean more = from + part.size() < fit.size();
        return new Listing<>(
                part, more ? Optional.of(part.getLast().id()) : Optional.empty(), fit.size());
    }

    /// Those under way.
    List<RunRow> running() {
        return ledger.runs(LOOKED_AT).stream()
                .filter(it -> it.state() == RunRow.State.RUNNING)
                .toList();
    }

    Optional<RunRow> find(String run) {
        return ledger.runs(LOOKED_AT).stream().filter(it -> it.id().equals(run)).findFirst();
    }
}

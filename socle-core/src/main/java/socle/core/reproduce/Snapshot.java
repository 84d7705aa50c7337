package socle.core.reproduce;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.core.lake.FileLake;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;

/// Puts versions of one project into the empty ledger and lake of a copy of it, as they are.
///
/// @param run a name for the run that the copy's ledger tells
public record Snapshot(Ledger from, FileLake lake, String run, String by, Instant at) {

    /// Puts them there.
    public void into(Ledger ledger, FileLake into, List<Published> versions) {
        if (versions.isEmpty()) {
            return;
        }
        String environment = versions.getFirst().environment();
        ledger.begin(
                new RunRow(
                        run,
                        environment,
                        "socle reproduce",
                        by,
                        at,
                        Optional.empty(),
                        RunRow.State.RUNNING));
        for (Published one : versions) {
            for (Table table : one.tables()) {
                into.take(lake, table);
            }
            ledger.publish(step(one), one, from.evidence(one.node(), one.version()));
        }
        ledger.end(run, RunRow.State.DONE, at);
    }

    private StepRow step(Published one) {
        return new StepRow(
                run,
                one.node(),
                StepRow.State.DONE,
                1,
                "taken",
                Phrase.same(""),
                0,
                0,
                at,
                Duration.ZERO);
    }
}

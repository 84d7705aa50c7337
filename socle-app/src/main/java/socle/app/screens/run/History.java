package socle.app.screens.run;

import java.util.List;
import java.util.Optional;
import socle.app.view.Listing;
import socle.core.ledger.Ledger;
import socle.core.ledger.Part;
import socle.core.ledger.Part.Seek;
import socle.core.ledger.RunRow;
import socle.core.ledger.RunsWanted;

/// The runs of a ledger, as a page asks for them.
record History(Ledger ledger) {

    private static final int AT_WORK = 200;

    /// A part of those that fit, newest first.
    ///
    /// @param after the last run of the part before, or empty
    Listing<RunRow> page(RunsWanted wanted, String after, int limit) {
        Part<RunRow> part = ledger.history().runs(wanted, new Seek(after, limit));
        return new Listing<>(part.items(), part.next(), ledger.history().count(wanted));
    }

    /// Those under way.
    List<RunRow> running() {
        return ledger.history()
                .runs(RunsWanted.of(RunRow.State.RUNNING), Seek.first(AT_WORK))
                .items();
    }

    Optional<RunRow> find(String run) {
        return ledger.history().run(run);
    }
}

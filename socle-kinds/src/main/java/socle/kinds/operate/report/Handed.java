package socle.kinds.operate.report;

import java.util.Optional;
import socle.api.Outcome;
import socle.api.text.Phrase;
import socle.kinds.operate.post.Receipt;

/// What became of one report on its way to one destination.
///
/// @param reach how many it was for
/// @param doubted whether a try before was cut while it was handed over, so that it may be there
///     twice
record Handed(Phrase destination, int reach, Receipt receipt, boolean doubted) {

    /// Whether nobody took it.
    boolean isLost() {
        return receipt instanceof Receipt.Undelivered;
    }

    /// Whether another try may help.
    boolean mayHelp() {
        return receipt instanceof Receipt.Undelivered(_, Outcome.Again again)
                && again == Outcome.Again.MAY_HELP;
    }

    /// What went wrong, if anything did.
    Optional<Phrase> trouble() {
        return switch (receipt) {
            case Receipt.Delivered _ -> Optional.empty();
            case Receipt.Partly(Phrase why) -> Optional.of(why);
            case Receipt.Undelivered(Phrase why, _) -> Optional.of(why);
        };
    }

    /// What went wrong, and where.
    Phrase words() {
        return Phrase.of("%s: %s", "%s\u00a0: %s", destination, trouble().orElse(Phrase.same("")));
    }
}

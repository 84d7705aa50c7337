package socle.kinds.operate.alert;

import java.util.List;
import java.util.Optional;
import socle.api.Outcome;
import socle.api.text.Phrase;
import socle.kinds.operate.post.Receipt;

/// What became of the messages to one destination in one work.
///
/// @param receipts one a message; none when it had been told before
record Told(Phrase destination, List<Receipt> receipts) {

    Told {
        receipts = List.copyOf(receipts);
    }

    /// How many messages it took.
    long delivered() {
        return receipts.stream().filter(one -> !(one instanceof Receipt.Undelivered)).count();
    }

    /// Whether a message did not reach it.
    boolean isLost() {
        return receipts.stream().anyMatch(Receipt.Undelivered.class::isInstance);
    }

    /// Whether another try may help.
    Outcome.Again again() {
        return receipts.stream()
                        .anyMatch(
                                one ->
                                        one instanceof Receipt.Undelivered(_, Outcome.Again again)
                                                && again == Outcome.Again.MAY_HELP)
                ? Outcome.Again.MAY_HELP
                : Outcome.Again.USELESS;
    }

    /// What went wrong, if anything did.
    Optional<Phrase> trouble() {
        return receipts.stream()
                .<Phrase>mapMulti(
                        (one, out) -> {
                            switch (one) {
                                case Receipt.Delivered _ -> {}
                                case Receipt.Partly(Phrase why) -> out.accept(why);
                                case Receipt.Undelivered(Phrase why, _) -> out.accept(why);
                            }
                        })
                .reduce((_, last) -> last);
    }

    /// What went wrong, and where.
    Phrase words() {
        return Phrase.of("%s: %s", "%s\u00a0: %s", destination, trouble().orElse(Phrase.same("")));
    }
}

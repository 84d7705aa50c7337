package socle.kinds.operate.post;

import socle.api.Outcome;
import socle.api.text.Phrase;

/// What became of a message on its way to one destination.
public sealed interface Receipt {

    /// The other side took it.
    record Delivered() implements Receipt {}

    /// The other side took it for some of the people alone.
    ///
    /// @param why who is not told, and why
    record Partly(Phrase why) implements Receipt {}

    /// Nobody took it.
    record Undelivered(Phrase why, Outcome.Again again) implements Receipt {}
}

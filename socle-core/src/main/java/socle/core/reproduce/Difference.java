package socle.core.reproduce;

import socle.api.text.Phrase;

/// Something that is not the same after its node was made again.
///
/// @param what a table, or a piece of evidence
/// @param shown what the project shows
/// @param made what the copy made; empty when it is not there
/// @param weight whether the results differ
public record Difference(Phrase what, Phrase shown, Phrase made, Weight weight) {

    /// The same, where it tells of a run alone.
    Difference ofTheRun() {
        return new Difference(what, shown, made, Weight.RUN);
    }

    /// What a difference means.
    public enum Weight {
        /// The results are others.
        RESULT,
        /// The same rows lie in other files, or in another order.
        ORDER,
        /// It speaks of the run itself: how long it took, when it was.
        RUN
    }
}

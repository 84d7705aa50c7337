package socle.core.ledger;

import java.time.Instant;

/// A question that somebody keeps under a name.
///
/// @param number given by the ledger; 0 before
/// @param who keeps it
/// @param words what it is for; may be empty
public record SavedQuestion(
        long number, String who, String name, String words, String text, Reach reach, Instant at) {

    /// Who finds it.
    public enum Reach {
        /// Whoever keeps it, alone.
        OWN,
        /// Everybody who may ask questions; each sees what they may see.
        SHARED
    }

    /// Whether somebody finds it.
    public boolean isFor(String reader) {
        return reach == Reach.SHARED || who.equals(reader);
    }
}

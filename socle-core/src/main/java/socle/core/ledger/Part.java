package socle.core.ledger;

import java.util.List;
import java.util.Optional;

/// A part of a long list.
///
/// @param next what to seek after to get the next part; nothing when this is the last
public record Part<T>(List<T> items, Optional<String> next) {

    public Part {
        items = List.copyOf(items);
    }

    /// Which part of a list: so many, after the last one of the part before.
    ///
    /// @param after empty from the beginning
    public record Seek(String after, int limit) {

        public Seek {
            if (limit < 1) {
                throw new IllegalArgumentException("a part has one item at least");
            }
        }

        /// The first part.
        public static Seek first(int limit) {
            return new Seek("", limit);
        }

        boolean isFirst() {
            return after.isEmpty();
        }
    }
}

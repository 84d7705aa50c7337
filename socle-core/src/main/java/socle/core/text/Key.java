package socle.core.text;

import socle.api.text.Phrase;

/// One key of a record: what it takes and what people read of it.
///
/// @param index its place among the components of the record
public record Key(
        String name, int index, Shape shape, Absent absent, Home home, Role role, Phrase sentence) {

    /// What it is when it is left out.
    public sealed interface Absent {
        /// It may not be left out.
        record Refused() implements Absent {}

        /// An `Optional` without value.
        record Nothing() implements Absent {}

        /// An empty list or map.
        record Empty() implements Absent {}

        /// What `@Default` says.
        record Fallback(String yaml) implements Absent {}
    }

    /// Where its value is written.
    public enum Home {
        KEY,
        /// Below the front matter, in a file of SQL or Markdown.
        BODY
    }

    /// Whether the work depends on it.
    public enum Role {
        WORK,
        WORDING
    }

    /// Whether an author has to write it.
    public boolean isNeeded() {
        return absent instanceof Absent.Refused;
    }
}

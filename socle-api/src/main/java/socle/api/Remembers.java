package socle.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.live.Span;
import socle.api.text.Phrase;

/// A kind whose nodes are made range by range of time, and know which are made.
public interface Remembers<S extends Record> {

    /// What is known of the ranges of a node; nothing when it is not made by ranges.
    ///
    /// @param cursor what the version that is shown left
    Optional<Memory> memory(Node<S> node, Optional<String> cursor, Instant now);

    /// What is known of ranges.
    interface Memory {

        /// Of each range up to now, oldest first, without a gap; empty when none is known yet.
        List<Stretch> all();

        /// Of those that lie within a span, oldest first. A range of which nothing is known yet is
        /// missing.
        List<Stretch> within(Span span);
    }

    /// Neighbouring ranges of the same state.
    ///
    /// @param ranges how many
    /// @param why in a sentence, when they failed
    record Stretch(Span span, long ranges, State state, Phrase why) {}

    /// What is known of a range.
    enum State {
        DONE,
        FAILED,
        MISSING,
        /// Not over yet: what has come is made, and made again when more comes.
        OPEN
    }
}

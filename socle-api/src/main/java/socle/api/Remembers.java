package socle.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.live.Span;
import socle.api.text.Phrase;

/// A kind whose nodes are made range by range of time, and know which are made.
public interface Remembers<S extends Record> {

    /// What is known of each range of a node up to now, oldest first, without a gap; none when the
    /// node is not made by ranges.
    ///
    /// @param cursor what the version that is shown left
    List<Stretch> stretches(Node<S> node, Optional<String> cursor, Instant now);

    /// Neighbouring ranges of the same state.
    ///
    /// @param ranges how many
    /// @param why in a sentence, when they failed
    record Stretch(Span span, long ranges, State state, Phrase why) {}

    /// What is known of a range.
    enum State {
        DONE,
        FAILED,
        MISSING
    }
}

package socle.api.show;

import java.util.List;
import java.util.Optional;

/// A drawing of rows, in the terms of the grammar of graphics; knows no pixel. Its rows are already
/// aggregated, sorted and cut: one row a mark (for a line, one row a point).
///
/// @param horizontal bars lie: `x` is the value, `y` the name
public record Chart(
        Mark mark,
        Channel x,
        Channel y,
        Optional<Channel> color,
        boolean horizontal,
        Stack stack,
        List<Rule> rules) {

    public Chart {
        rules = List.copyOf(rules);
    }

    /// What becomes of bars of one place and several colours.
    public enum Stack {
        /// Side by side.
        NONE,
        /// One on the other.
        STACK,
        /// One on the other, as shares of the whole.
        NORMALIZE
    }
}

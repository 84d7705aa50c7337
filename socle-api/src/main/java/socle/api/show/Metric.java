package socle.api.show;

import java.util.Optional;
import socle.api.text.NodeId;

/// A number that means something: of which table, in which unit, and which way is better.
///
/// @param from whose table it is computed from
/// @param period the stretch of time that one value speaks of; none when it speaks of all rows
/// @param target the value to reach; only where a way is better
/// @param bounds from which values on it is worth a look, or not as it should be
public record Metric(
        NodeId from,
        Optional<Period> period,
        String unit,
        Format format,
        Optional<Better> better,
        Optional<Double> target,
        Bounds bounds,
        String definition) {

    /// Values that are as bad as these, or worse; only where a way is better.
    public record Bounds(Optional<Double> watch, Optional<Double> alert) {

        /// No value is worse than another.
        public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());
    }

    /// A calendar stretch of time.
    public enum Period {
        MONTH,
        QUARTER,
        YEAR
    }

    /// Which way is better.
    public enum Better {
        UP,
        DOWN
    }

    /// Whether a value is at least as good as another one; nothing when no way is better.
    public Optional<Boolean> reaches(double value, double bound) {
        return better.map(way -> way == Better.UP ? value >= bound : value <= bound);
    }
}

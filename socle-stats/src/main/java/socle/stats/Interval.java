package socle.stats;

/// A confidence interval; an end may be infinite.
///
/// @param low its lower end
/// @param high its upper end
/// @param level the share of samples whose interval holds the true value: 0.95
public record Interval(double low, double high, double level) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("from " + low + " to " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level is " + level);
        }
    }
}

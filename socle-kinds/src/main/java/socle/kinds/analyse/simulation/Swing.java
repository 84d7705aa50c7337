package socle.kinds.analyse.simulation;

/// What one input does alone: the outcome at its 10th and at its 90th percentile, the others at
/// their medians; and how its draws go with the outcome.
///
/// @param low the input's 10th percentile
/// @param high the input's 90th percentile
/// @param atLow the outcome there
/// @param rank Spearman's correlation of ranks, NaN where nothing varies
record Swing(
        String name,
        double low,
        double median,
        double high,
        double atLow,
        double atHigh,
        double rank) {

    /// How far the outcome moves.
    double span() {
        return Math.abs(atHigh - atLow);
    }
}

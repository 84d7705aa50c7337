package socle.stats;

/// A value that data suggest, and how far it may be from the truth.
///
/// @param value the value itself
/// @param interval its confidence interval
public record Estimate(double value, Interval interval) {}

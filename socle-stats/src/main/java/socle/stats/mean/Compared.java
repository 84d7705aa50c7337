package socle.stats.mean;

import socle.stats.Estimate;
import socle.stats.Tested;

/// A mean, or a difference of two, against what was supposed.
///
/// @param tested the test
/// @param difference the mean or the difference itself, in the unit of the values
public record Compared(Tested tested, Estimate difference) {}

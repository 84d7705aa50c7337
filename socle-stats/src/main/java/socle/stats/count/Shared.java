package socle.stats.count;

import socle.stats.Estimate;
import socle.stats.Tested;

/// A share, a difference of shares or a ratio, with the test that goes with it.
///
/// @param tested the test
/// @param effect the share, difference or ratio
public record Shared(Tested tested, Estimate effect) {}

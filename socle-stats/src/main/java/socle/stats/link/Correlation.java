package socle.stats.link;

import socle.stats.Estimate;
import socle.stats.Method;
import socle.stats.Tested;

/// A coefficient of correlation and the test that it is zero.
///
/// @param tested its statistic and p
/// @param method how p was found: exact or plain
/// @param coefficient −1 to 1; its interval follows the side of the test, and says nothing (−1 to
///     1) when there are too few pairs for one
public record Correlation(Tested tested, Method method, Estimate coefficient) {}

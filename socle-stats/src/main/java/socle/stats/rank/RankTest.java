package socle.stats.rank;

import socle.stats.Estimate;
import socle.stats.Method;
import socle.stats.Tested;

/// What a test of ranks answers about where values lie.
///
/// @param tested the statistic and its p
/// @param method how p was found: exact, corrected or plain
/// @param shift Hodges and Lehmann's estimate of the shift, in the unit of the data; its interval
///     follows the side of the test
/// @param effect the rank-biserial correlation, −1 to 1, with a two-sided interval
public record RankTest(Tested tested, Method method, Estimate shift, Estimate effect) {}

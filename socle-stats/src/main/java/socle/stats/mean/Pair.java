package socle.stats.mean;

import socle.stats.Estimate;
import socle.stats.Tested;

/// Two groups of several, compared as one of all pairs.
///
/// @param first index of the first group
/// @param second index of the second one, above the first
/// @param difference mean of the second less mean of the first, with its simultaneous interval
/// @param tested its studentized range q and adjusted p
public record Pair(int first, int second, Estimate difference, Tested tested) {}

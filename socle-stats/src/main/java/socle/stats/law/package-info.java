/// Distributions that no library of the house has: studentized range, noncentral t, F and χ², all
/// by
/// sums and integrals of positive terms, so that small tails keep their digits; and quantiles
/// polished to the last digits. Knows no test.
@NullMarked
package socle.stats.law;

import org.jspecify.annotations.NullMarked;

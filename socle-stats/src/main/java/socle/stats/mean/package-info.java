/// Tests of means from sufficient statistics: t, Welch, analyses of variance, all pairs,
/// equivalence,
/// and standardized effects with noncentral intervals. Knows distributions and moments, nothing
/// else.
@NullMarked
package socle.stats.mean;

import org.jspecify.annotations.NullMarked;

/// Tests of whether values follow a law, or two samples the same one: Kolmogorov-Smirnov,
/// Anderson-Darling, Shapiro-Wilk. Knows nothing of what the answer is used for.
@NullMarked
package socle.stats.fit;

import org.jspecify.annotations.NullMarked;

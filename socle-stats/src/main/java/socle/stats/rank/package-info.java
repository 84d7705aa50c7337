/// Tests that look at the order of values and not at their size: Mann-Whitney, Wilcoxon, sign,
/// Kruskal-Wallis with Dunn, Friedman. Each also takes sums of ranks, so that an engine may compute
/// them. Knows no law of the data.
@NullMarked
package socle.stats.rank;

import org.jspecify.annotations.NullMarked;

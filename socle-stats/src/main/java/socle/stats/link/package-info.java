/// How strongly two measures of the same things go together: Pearson, Spearman, Kendall. Knows no
/// cause.
@NullMarked
package socle.stats.link;

import org.jspecify.annotations.NullMarked;

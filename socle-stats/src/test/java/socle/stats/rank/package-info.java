/// Comparisons of tests of ranks with R.
@NullMarked
package socle.stats.rank;

import org.jspecify.annotations.NullMarked;

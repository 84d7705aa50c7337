/// Comparisons with R.
@NullMarked
package socle.stats.spread;

import org.jspecify.annotations.NullMarked;

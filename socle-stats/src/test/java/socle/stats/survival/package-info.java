/// Comparisons with R and SciPy.
@NullMarked
package socle.stats.survival;

import org.jspecify.annotations.NullMarked;

/// Comparisons with R and SciPy.
@NullMarked
package socle.stats.repeat;

import org.jspecify.annotations.NullMarked;

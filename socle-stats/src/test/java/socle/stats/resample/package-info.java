/// Comparisons with R and SciPy.
@NullMarked
package socle.stats.resample;

import org.jspecify.annotations.NullMarked;

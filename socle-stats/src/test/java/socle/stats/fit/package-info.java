/// Comparisons with R, SciPy and statsmodels.
@NullMarked
package socle.stats.fit;

import org.jspecify.annotations.NullMarked;

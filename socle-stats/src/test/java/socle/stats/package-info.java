/// Comparisons of our statistics with R, SciPy, statsmodels and NIST, and with their own promises.
@NullMarked
package socle.stats;

import org.jspecify.annotations.NullMarked;

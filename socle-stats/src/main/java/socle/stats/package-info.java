/// Statistics as pure functions: from samples, counts or sufficient statistics to a statistic, its
/// p-value, an effect and its interval. Knows nothing of projects, engines or words on screens, so
/// that any kind may use it. Everything is compared with R and SciPy in its tests.
@NullMarked
package socle.stats;

import org.jspecify.annotations.NullMarked;

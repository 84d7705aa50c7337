/// Tests of count against R and statsmodels.
@NullMarked
package socle.stats.count;

import org.jspecify.annotations.NullMarked;

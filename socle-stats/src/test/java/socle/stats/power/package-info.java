/// Tests of power against R and statsmodels.
@NullMarked
package socle.stats.power;

import org.jspecify.annotations.NullMarked;

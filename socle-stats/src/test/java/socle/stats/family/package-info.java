/// Tests of family against R and statsmodels.
@NullMarked
package socle.stats.family;

import org.jspecify.annotations.NullMarked;

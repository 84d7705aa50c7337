/// Distributions against R and against their definitions at thirty digits.
@NullMarked
package socle.stats.law;

import org.jspecify.annotations.NullMarked;

/// Power of the usual tests, the sizes they need and the effects they can see. Knows distributions,
/// no data.
@NullMarked
package socle.stats.power;

import org.jspecify.annotations.NullMarked;

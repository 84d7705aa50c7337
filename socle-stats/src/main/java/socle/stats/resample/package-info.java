/// Uncertainty by drawing again: bootstrap and permutation. Whoever calls hands in the generator,
/// so that the same seed gives the same answer; nothing here makes one.
@NullMarked
package socle.stats.resample;

import org.jspecify.annotations.NullMarked;

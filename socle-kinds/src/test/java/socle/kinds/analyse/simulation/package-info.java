/// Tests of simulations: against NumPy and SciPy, each refusal, the same figures of the same seed,
/// and the words.
@NullMarked
package socle.kinds.analyse.simulation;

import org.jspecify.annotations.NullMarked;

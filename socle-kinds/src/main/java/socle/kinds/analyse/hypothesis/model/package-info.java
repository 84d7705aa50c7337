/// Tests of how a measure goes with another: correlations, and coefficients of linear and
/// generalised linear models with other columns held. Knows what tests share, and no other tests.
@NullMarked
package socle.kinds.analyse.hypothesis.model;

import org.jspecify.annotations.NullMarked;

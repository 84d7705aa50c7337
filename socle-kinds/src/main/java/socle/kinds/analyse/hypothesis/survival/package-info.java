/// The test of times until an event that for some has not come. Knows what tests share, and no
/// other tests.
@NullMarked
package socle.kinds.analyse.hypothesis.survival;

import org.jspecify.annotations.NullMarked;

/// Tests of numbers: one sample, pairs, groups, two factors. Knows what they share, and no other
/// tests.
@NullMarked
package socle.kinds.analyse.hypothesis.sample;

import org.jspecify.annotations.NullMarked;

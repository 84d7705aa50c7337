/// Tests of counts: shares, their changes, classes. Knows what tests share, and no other tests.
@NullMarked
package socle.kinds.analyse.hypothesis.count;

import org.jspecify.annotations.NullMarked;

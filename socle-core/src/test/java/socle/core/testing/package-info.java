/// Tests of what tests need.
@NullMarked
package socle.core.testing;

import org.jspecify.annotations.NullMarked;

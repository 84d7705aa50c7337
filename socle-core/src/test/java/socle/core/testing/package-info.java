/// Tests of the test kit, and of the whole road by way of it.
@NullMarked
package socle.core.testing;

import org.jspecify.annotations.NullMarked;

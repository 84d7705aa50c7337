/// Tests of all kinds in the box together.
@NullMarked
package socle.kinds;

import org.jspecify.annotations.NullMarked;

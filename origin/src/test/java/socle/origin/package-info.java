/// Tests of the origin, over real HTTP.
@NullMarked
package socle.origin;

import org.jspecify.annotations.NullMarked;

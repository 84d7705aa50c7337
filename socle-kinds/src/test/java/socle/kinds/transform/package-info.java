/// Models, unit tests and checks on the real road.
@NullMarked
package socle.kinds.transform;

import org.jspecify.annotations.NullMarked;

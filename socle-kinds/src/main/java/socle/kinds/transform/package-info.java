/// Models, their unit tests, and the checks of any table. Speaks SQL to the engine and nothing
/// else; knows no other family and no part of the road.
@NullMarked
package socle.kinds.transform;

import org.jspecify.annotations.NullMarked;

/// Roles and policies on the real road.
@NullMarked
package socle.kinds.protect;

import org.jspecify.annotations.NullMarked;

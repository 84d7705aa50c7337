/// Kinds that steer: needs and decisions. Sees the API and no other family.
@NullMarked
package socle.kinds.steer;

import org.jspecify.annotations.NullMarked;

/// Options, the criteria by which they are compared, and the comparison; shared by what is decided
/// and what is recommended. Sees the API alone.
@NullMarked
package socle.kinds.steer.choice;

import org.jspecify.annotations.NullMarked;

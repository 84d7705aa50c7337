@NullMarked
package socle.kinds.steer.need;

import org.jspecify.annotations.NullMarked;

@NullMarked
package socle.kinds.steer;

import org.jspecify.annotations.NullMarked;

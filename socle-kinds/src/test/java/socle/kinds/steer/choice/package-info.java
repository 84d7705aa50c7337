@NullMarked
package socle.kinds.steer.choice;

import org.jspecify.annotations.NullMarked;

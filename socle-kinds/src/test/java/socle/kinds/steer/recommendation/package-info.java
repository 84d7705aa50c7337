@NullMarked
package socle.kinds.steer.recommendation;

import org.jspecify.annotations.NullMarked;

@NullMarked
package socle.kinds;

import org.jspecify.annotations.NullMarked;

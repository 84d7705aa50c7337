@NullMarked
package socle.kinds.show;

import org.jspecify.annotations.NullMarked;

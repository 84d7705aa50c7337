@NullMarked
package socle.kinds.collect;

import org.jspecify.annotations.NullMarked;

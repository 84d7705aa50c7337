@NullMarked
package socle.kinds.analyse;

import org.jspecify.annotations.NullMarked;

@NullMarked
package socle.kinds.operate.post;

import org.jspecify.annotations.NullMarked;

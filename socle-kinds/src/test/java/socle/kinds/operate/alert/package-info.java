@NullMarked
package socle.kinds.operate.alert;

import org.jspecify.annotations.NullMarked;

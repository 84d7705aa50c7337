@NullMarked
package socle.kinds.show.dashboard;

import org.jspecify.annotations.NullMarked;

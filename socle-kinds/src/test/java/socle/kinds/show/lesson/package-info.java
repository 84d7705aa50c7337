@NullMarked
package socle.kinds.show.lesson;

import org.jspecify.annotations.NullMarked;

@NullMarked
package socle.kinds.analyse.notebook;

import org.jspecify.annotations.NullMarked;

@NullMarked
package socle.kinds.collect.file;

import org.jspecify.annotations.NullMarked;

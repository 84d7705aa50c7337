/// Tests of the reader.
@NullMarked
package socle.core.text;

import org.jspecify.annotations.NullMarked;

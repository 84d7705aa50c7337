/// Tests of how values are written.
@NullMarked
package socle.app.show.words;

import org.jspecify.annotations.NullMarked;

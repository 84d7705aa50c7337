/// Tests of what is shown.
@NullMarked
package socle.app.show;

import org.jspecify.annotations.NullMarked;

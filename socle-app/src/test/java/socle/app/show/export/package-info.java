@NullMarked
package socle.app.show.export;

import org.jspecify.annotations.NullMarked;

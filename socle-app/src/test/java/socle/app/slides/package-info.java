@NullMarked
package socle.app.slides;

import org.jspecify.annotations.NullMarked;

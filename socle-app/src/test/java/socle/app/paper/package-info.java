/// Tests of what is printed: judged by veraPDF, and read again.
@NullMarked
package socle.app.paper;

import org.jspecify.annotations.NullMarked;

/// Courses: what can be learnt, how far a reader is, and how readers do. It knows what teaches by
/// its capability alone.
@NullMarked
package socle.app.screens.course;

import org.jspecify.annotations.NullMarked;

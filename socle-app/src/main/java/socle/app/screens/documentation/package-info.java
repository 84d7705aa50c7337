/// The documentation of the project and its courses, as screens. It draws what the manual holds.
@NullMarked
package socle.app.screens.documentation;

import org.jspecify.annotations.NullMarked;

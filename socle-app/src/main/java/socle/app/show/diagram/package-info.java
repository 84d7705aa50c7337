/// Boxes and arrows from left to right: a layered layout of our own and its drawing. Knows what a
/// box
/// says, not what it means.
@NullMarked
package socle.app.show.diagram;

import org.jspecify.annotations.NullMarked;

/// The kind `dashboard`: what an author writes of it, what a reader may choose on it, and the
/// blocks that both make, each from rows that the engine has already brought down to what is shown.
/// Knows no address and no screen.
@NullMarked
package socle.kinds.show.dashboard;

import org.jspecify.annotations.NullMarked;

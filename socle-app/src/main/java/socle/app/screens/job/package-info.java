/// What runs by itself: when it is due, what became of each time, and making it due by hand with
/// its inputs. Knows nodes that schedule, and no kind.
@NullMarked
package socle.app.screens.job;

import org.jspecify.annotations.NullMarked;

/// The need: what is asked, by whom, under which constraints, what was heard, and the plan of
/// analysis that turns its questions into numbers. Sees the API alone.
@NullMarked
package socle.kinds.steer.need;

import org.jspecify.annotations.NullMarked;

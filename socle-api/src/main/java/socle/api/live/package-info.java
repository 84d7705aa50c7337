/// What happens by itself: due times, what comes all the time, what is posted, what is
/// remembered of ranges of time. Knows nodes, not kinds.
@NullMarked
package socle.api.live;

import org.jspecify.annotations.NullMarked;

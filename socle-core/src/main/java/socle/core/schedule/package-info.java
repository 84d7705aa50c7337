/// Makes nodes run when they are due: at times, when files come, when another ends, when something
/// is posted, by hand; each due time once, however many servers there are and whichever dies. Knows
/// nodes that schedule, not their kinds, and no screen.
@NullMarked
package socle.core.schedule;

import org.jspecify.annotations.NullMarked;

/// Tests of the schedule: on a real ledger, by a clock that a test moves.
@NullMarked
package socle.core.schedule;

import org.jspecify.annotations.NullMarked;

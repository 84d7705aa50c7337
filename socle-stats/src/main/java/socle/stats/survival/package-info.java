/// How long until something happens, when for some it has not yet: Kaplan-Meier and log-rank. Knows
/// no cause and no clock.
@NullMarked
package socle.stats.survival;

import org.jspecify.annotations.NullMarked;

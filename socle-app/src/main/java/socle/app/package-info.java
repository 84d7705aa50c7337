/// Where everything is wired: the only room that knows the clock, ids, randomness, the environment
/// and the kinds that are on the class path. It decides nothing.
@NullMarked
package socle.app;

import org.jspecify.annotations.NullMarked;

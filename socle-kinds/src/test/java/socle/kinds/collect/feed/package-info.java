/// Tries the collection of feeds against servers on loopback.
@NullMarked
package socle.kinds.collect.feed;

import org.jspecify.annotations.NullMarked;

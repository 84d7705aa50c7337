/// Tries the collection from services against servers on loopback.
@NullMarked
package socle.kinds.collect.api;

import org.jspecify.annotations.NullMarked;

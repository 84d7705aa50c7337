/// A hostile origin, for every technique of collection, and what the web makes of it.
@NullMarked
package socle.kinds.collect.http;

import org.jspecify.annotations.NullMarked;

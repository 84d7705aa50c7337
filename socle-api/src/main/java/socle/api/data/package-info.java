/// Tables and the engine that makes them. Knows names, not kinds.
@NullMarked
package socle.api.data;

import org.jspecify.annotations.NullMarked;

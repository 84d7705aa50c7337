/// Tests of the engine on a real DuckDB.
@NullMarked
package socle.core.engine;

import org.jspecify.annotations.NullMarked;

/// DuckDB behind the words of the API; parses SQL for references and lineage.
@NullMarked
package socle.core.engine;

import org.jspecify.annotations.NullMarked;

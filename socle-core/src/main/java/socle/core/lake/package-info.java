/// Immutable versions of tables, as Parquet files with a manifest beside them.
@NullMarked
package socle.core.lake;

import org.jspecify.annotations.NullMarked;

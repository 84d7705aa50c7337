/// The TPC-H benchmark (Transaction Processing Performance Council, revision 3): its tables, its 22
/// queries and their published answers, as `io.trino.tpch` holds them. Shared with `bench`.
@NullMarked
package socle.kinds.tpch;

import org.jspecify.annotations.NullMarked;

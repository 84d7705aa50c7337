/// Tests of the ledger: in memory, in SQLite and in a real PostgreSQL.
@NullMarked
package socle.core.ledger;

import org.jspecify.annotations.NullMarked;

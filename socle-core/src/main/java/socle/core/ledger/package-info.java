/// Runs, outcomes, evidence, cursors and pointers, in SQLite or PostgreSQL. Knows no SQL of users
/// and no file of the lake.
@NullMarked
package socle.core.ledger;

import org.jspecify.annotations.NullMarked;

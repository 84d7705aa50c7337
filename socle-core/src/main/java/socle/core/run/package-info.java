/// Does a plan: in order, each node on its own virtual thread, published whole or not at all. Knows
/// the plan, the ledger, the lake and the engine; knows no file of the project's text and no
/// screen.
@NullMarked
package socle.core.run;

import org.jspecify.annotations.NullMarked;

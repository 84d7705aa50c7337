/// A folder to declared nodes, with every problem at once. Sees text and graph; knows no run, no
/// ledger and no table.
@NullMarked
package socle.core.project;

import org.jspecify.annotations.NullMarked;

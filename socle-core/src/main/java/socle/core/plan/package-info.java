/// What would be done, and why. Reads the project and the ledger; changes nothing.
@NullMarked
package socle.core.plan;

import org.jspecify.annotations.NullMarked;

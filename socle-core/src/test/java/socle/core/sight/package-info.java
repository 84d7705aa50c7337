/// Tests of what readers see, on real files, a real engine and a real ledger.
@NullMarked
package socle.core.sight;

import org.jspecify.annotations.NullMarked;

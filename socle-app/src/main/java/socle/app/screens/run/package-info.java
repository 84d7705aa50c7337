/// What ran, what runs and what would run: the history, a run with its time, steps and evidence,
/// and the deeds that begin and stop one. Knows the ledger and the works of a server, and no kind.
@NullMarked
package socle.app.screens.run;

import org.jspecify.annotations.NullMarked;

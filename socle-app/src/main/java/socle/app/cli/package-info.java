/// The command line: one small class a verb. Reads the words of a call, asks the rooms of the core,
/// prints what they answer. Knows no kind, no page and no document; draws nothing itself.
@NullMarked
package socle.app.cli;

import org.jspecify.annotations.NullMarked;

/// The command line, called as a process is.
@NullMarked
package socle.app.cli;

import org.jspecify.annotations.NullMarked;

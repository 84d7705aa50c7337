/// What must hold of the whole house, and of the command line.
@NullMarked
package socle.app;

import org.jspecify.annotations.NullMarked;

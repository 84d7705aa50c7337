/// Tests of the reader of folders, with kinds of their own.
@NullMarked
package socle.core.project;

import org.jspecify.annotations.NullMarked;

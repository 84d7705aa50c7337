/// The first page of a project: what needs the reader, then what is well.
@NullMarked
package socle.app.screens.home;

import org.jspecify.annotations.NullMarked;

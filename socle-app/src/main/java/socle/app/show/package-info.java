/// Shows pages of any kind: as HTML and on a terminal, every block of the API, and a default page
/// made
/// of evidence. Names no kind.
@NullMarked
package socle.app.show;

import org.jspecify.annotations.NullMarked;

/// The static site: the pages of a project as files that open without a server. Draws what the
/// table
/// of screens holds; knows no screen in particular and no HTTP.
@NullMarked
package socle.app.site;

import org.jspecify.annotations.NullMarked;

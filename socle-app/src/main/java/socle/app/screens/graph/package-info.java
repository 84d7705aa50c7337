/// What comes from what: around one node, down to its columns, or between the folders of a project
/// that is too large to be drawn whole. Knows the core and how things are shown; names no kind, and
/// knows nothing of HTTP.
@NullMarked
package socle.app.screens.graph;

import org.jspecify.annotations.NullMarked;

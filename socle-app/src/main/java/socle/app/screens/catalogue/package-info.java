/// What finds the nodes of a project: the catalogue of its tables, its folders, its dashboards, the
/// search over everything. Knows the core and how things are shown; names no kind, and knows
/// nothing of HTTP.
@NullMarked
package socle.app.screens.catalogue;

import org.jspecify.annotations.NullMarked;

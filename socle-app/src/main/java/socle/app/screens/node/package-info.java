/// The pages of one node, of any kind: what is wrong with it, what it holds, who judges it, its
/// rows,
/// its versions. Knows the core and how things are shown; names no kind, and knows nothing of HTTP.
@NullMarked
package socle.app.screens.node;

import org.jspecify.annotations.NullMarked;

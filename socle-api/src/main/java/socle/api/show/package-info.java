/// What there is to see of a node: a page of blocks, and the grammar of charts. Knows no paper and
/// no screen.
@NullMarked
package socle.api.show;

import org.jspecify.annotations.NullMarked;

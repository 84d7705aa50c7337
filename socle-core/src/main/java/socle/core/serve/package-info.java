/// A project that stays open: its editions, one after the other as its files change, and the duties
/// that a server has while it is. Knows no protocol, no page and no kind.
@NullMarked
package socle.core.serve;

import org.jspecify.annotations.NullMarked;

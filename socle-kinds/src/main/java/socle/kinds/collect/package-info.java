/// Collects what others publish. What every technique of collection shares stands here: the legal
/// sheet, the balance of rows, the trouble that the world makes. Each technique has a room of its
/// own below; they may see this one and `http`, and never each other. Knows the words of the API;
/// no other family, and nothing of the road.
@NullMarked
package socle.kinds.collect;

import org.jspecify.annotations.NullMarked;

/// Frameworks of requirements and the state of each, from what runs left behind. Knows evidence by
/// its claims; knows no kind.
@NullMarked
package socle.core.proof;

import org.jspecify.annotations.NullMarked;

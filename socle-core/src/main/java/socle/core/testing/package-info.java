/// What the test of a kind needs: a whole small project in memory or in a temporary folder, a clock
/// that stands still, names that repeat. For tests of ours and of strangers; nothing else sees it.
@NullMarked
package socle.core.testing;

import org.jspecify.annotations.NullMarked;

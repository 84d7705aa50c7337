/// The kind `alert`: tells people and programs when what was due did not go as it should. Knows
/// what became of due times, and how to write to the world; not what makes a node due, nor of which
/// kind the nodes are that it watches.
@NullMarked
package socle.kinds.operate.alert;

import org.jspecify.annotations.NullMarked;

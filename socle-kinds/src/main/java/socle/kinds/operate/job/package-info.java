/// The kind `job`: what runs when, and whether it did. Knows due times and what became of them; not
/// how they are served, nor the kinds of the nodes that it makes run.
@NullMarked
package socle.kinds.operate.job;

import org.jspecify.annotations.NullMarked;

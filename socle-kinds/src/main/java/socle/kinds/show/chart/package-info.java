/// The kind `chart`: what an author writes of it, the one query that makes its rows, what it finds
/// out about itself, and the advice on which mark suits. Knows no pixel.
@NullMarked
package socle.kinds.show.chart;

import org.jspecify.annotations.NullMarked;

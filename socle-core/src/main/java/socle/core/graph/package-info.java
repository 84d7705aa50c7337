/// Edges, order, cycles, selection and impact. Knows declared nodes; knows no file and no kind.
@NullMarked
package socle.core.graph;

import org.jspecify.annotations.NullMarked;

/// Tests of the graph, on nodes without text.
@NullMarked
package socle.core.graph;

import org.jspecify.annotations.NullMarked;

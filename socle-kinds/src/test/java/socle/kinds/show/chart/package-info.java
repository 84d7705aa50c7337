@NullMarked
package socle.kinds.show.chart;

import org.jspecify.annotations.NullMarked;

/// Tests of charts.
@NullMarked
package socle.app.show.chart;

import org.jspecify.annotations.NullMarked;

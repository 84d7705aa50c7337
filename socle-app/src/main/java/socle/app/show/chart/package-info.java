/// Draws charts as SVG with an SVG writer of our own, and says in words what they show. Takes a
/// plot of the API and gives markup; knows no page.
@NullMarked
package socle.app.show.chart;

import org.jspecify.annotations.NullMarked;

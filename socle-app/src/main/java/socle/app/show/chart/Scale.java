package socle.app.show.chart;

import java.util.List;

/// Takes values to places along an axis.
sealed interface Scale permits Numeric, TimeScale, Band {

    /// The values worth a mark on the axis, and their words.
    List<Tick> ticks();

    /// A mark on an axis.
    record Tick(double at, String words) {}
}

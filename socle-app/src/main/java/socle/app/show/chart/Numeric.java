package socle.app.show.chart;

import java.util.List;
import socle.app.show.chart.Linear.Domain;

/// Takes numbers to places along an axis.
sealed interface Numeric extends Scale permits Linear, Log {

    double at(double value);

    /// The places of its ends.
    double start();

    /// The places of its ends.
    double end();

    /// The numbers at its ends.
    Domain domain();

    /// The ticks between its ends, where those are not round.
    List<Tick> inner();
}

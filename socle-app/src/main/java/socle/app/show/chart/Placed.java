package socle.app.show.chart;

import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;

/// Marks of which each place has one a series: bars, lines, areas.
interface Placed extends Marks {

    /// The places and their values.
    Cells cells();

    @Override
    default Optional<Phrase> nothing() {
        return NoDrawing.of(cells());
    }

    @Override
    default List<String> words() {
        return CellWords.of(cells()).words();
    }
}

package socle.kinds.show.chart;

import java.util.Optional;
import socle.api.show.Channel.Scale;
import socle.api.show.Format;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;

/// One small drawing a value of a column, on the same scales.
public record Facet(
        @Doc(value = "The column.", fr = "La colonne.") String column,
        @Doc(value = "How many beside each other, at most.", fr = "Combien côte à côte, au plus.")
                @Default("3")
                int columns,
        Place place) {

    private static final int MOST = 6;

    public Facet {
        if (columns < 1 || columns > MOST) {
            throw SpecProblem.at(
                    "columns",
                    Phrase.of("columns is from 1 to %d", "columns va de 1 à %d", MOST),
                    new Phrase("leave it out for 3", "retirez-le pour 3"));
        }
    }

    Axis axis() {
        return new Axis(
                column,
                Optional.empty(),
                Optional.empty(),
                Format.AUTO,
                Optional.empty(),
                Optional.empty(),
                Scale.LINEAR,
                Optional.empty(),
                place);
    }
}

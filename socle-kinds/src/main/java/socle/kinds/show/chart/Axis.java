package socle.kinds.show.chart;

import java.util.Optional;
import socle.api.show.Channel;
import socle.api.show.Channel.Aggregate;
import socle.api.show.Channel.Scale;
import socle.api.show.Format;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;

/// A column on its way to a position or a colour, as an author writes it.
public record Axis(
        @Doc(value = "The column.", fr = "La colonne.") String column,
        @Doc(
                        value = "How several rows of one place become one value.",
                        fr = "Comment plusieurs lignes d’un même endroit donnent une valeur.")
                Optional<Aggregate> aggregate,
        @Doc(value = "The words on the axis or legend.", fr = "Les mots sur l’axe ou la légende.")
                Optional<String> title,
        @Doc(value = "How its numbers are written.", fr = "Comment ses nombres s’écrivent.")
                @Default("auto")
                Format format,
        @Doc(value = "The unit, written after the number.", fr = "L’unité, écrite après le nombre.")
                Optional<String> unit,
        @Doc(
                        value = "Whether the axis starts at zero; bars always do.",
                        fr = "Si l’axe part de zéro ; les barres le font toujours.")
                Optional<Boolean> zero,
        @Doc(
                        value = "How numbers become distances.",
                        fr = "Comment les nombres deviennent des distances.")
                @Default("linear")
                Scale scale,
        @Doc(
                        value =
                                "How many bins a histogram has, about; unless said, as many as suit.",
                        fr =
                                "Combien de classes a un histogramme, environ ; sinon, autant qu’il"
                                        + " convient.")
                Optional<Integer> bins,
        Place place) {

    /// More bins than this are thinner than a line.
    private static final int MOST_BINS = 100;

    public Axis {
        if (bins.isPresent() && (bins.get() < 1 || bins.get() > MOST_BINS)) {
            throw SpecProblem.at(
                    "bins",
                    Phrase.of(
                            "a histogram has 1 to %d bins",
                            "un histogramme a de 1 à %d classes", MOST_BINS),
                    new Phrase(
                            "leave it out to have as many as suit",
                            "retirez-le pour en avoir autant qu’il convient"));
        }
    }

    /// What is drawn of it, from a column of the drawn rows.
    Channel channel(String drawn) {
        return new Channel(drawn, aggregate, title, format, unit, zero, scale);
    }
}

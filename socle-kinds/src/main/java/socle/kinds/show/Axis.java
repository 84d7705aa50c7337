package socle.kinds.show;

import java.util.Optional;
import socle.api.show.Channel;
import socle.api.show.Channel.Aggregate;
import socle.api.show.Channel.Scale;
import socle.api.show.Format;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Place;

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
        Place place) {

    /// What is drawn of it, from a column of the drawn rows.
    Channel channel(String drawn) {
        return new Channel(drawn, aggregate, title, format, unit, zero, scale);
    }
}

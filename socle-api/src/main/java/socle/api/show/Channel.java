package socle.api.show;

import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;

/// A column on its way to a position or a colour.
public record Channel(
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
                Optional<Boolean> zero) {

    /// How several rows become one value.
    public enum Aggregate {
        COUNT,
        SUM,
        MEAN,
        MEDIAN,
        MIN,
        MAX
    }

    /// A channel that is its column and nothing else.
    public static Channel of(String column) {
        return new Channel(
                column,
                Optional.empty(),
                Optional.empty(),
                Format.AUTO,
                Optional.empty(),
                Optional.empty());
    }
}

package socle.app.show.chart;

import java.util.List;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.TextWidths.Weight;
import socle.app.show.markup.Tag;

/// Seven shades from pale to deep, each with the ink that can be read on it (4.5 : 1 at least).
///
/// @param low,high the values of the palest and the deepest shade
record Ramp(double low, double high) {

    private static final List<String> SHADES =
            List.of("#eef4f9", "#cfe2f1", "#a3c9e6", "#6aa6d2", "#2b77b1", "#125a92", "#0a3a66");

    /// From this shade on, text is white.
    private static final int DEEP = 4;

    /// How many shades there are.
    static int size() {
        return SHADES.size();
    }

    /// The shade of a value.
    int shade(double value) {
        double share = high > low ? (value - low) / (high - low) : 0.5;
        return (int) Math.clamp(Math.floor(share * size()), 0, size() - 1);
    }

    /// The value at which a shade begins.
    double from(int shade) {
        return low + (high - low) * shade / size();
    }

    /// A shape in a shade.
    static Tag fill(Tag shape, int shade) {
        return shape.as("mark h" + shade).at("fill", SHADES.get(shade));
    }

    /// How a text on a shade looks.
    static Face on(int shade) {
        return shade < DEEP
                ? new Face(Weight.REGULAR, Palette.INK, "u" + shade)
                : new Face(Weight.REGULAR, Palette.PAPER, "u" + shade);
    }
}

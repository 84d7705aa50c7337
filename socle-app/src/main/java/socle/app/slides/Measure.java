package socle.app.slides;

import java.util.List;
import socle.app.show.chart.TextWidths.Weight;
import socle.app.show.export.Wrapped;

/// Says how much room a text takes on a slide. Slides name a face that every office program has or
/// has a stand-in for; the widest of those is a sixth wider than the letters of the house, whose
/// widths are known.
final class Measure {

    private static final double WIDER = 1.18;

    /// From one line of text to the next, in sizes of the letters.
    static final double LINE = 1.2;

    private Measure() {}

    /// The lines of a text in a width.
    static List<String> lines(String words, double size, Weight weight, double width) {
        return wrapped(words, size, weight, width, Integer.MAX_VALUE).lines();
    }

    /// How high a text is in a width.
    static double height(String words, double size, Weight weight, double width) {
        return words.isEmpty() ? 0 : lines(words, size, weight, width).size() * size * LINE;
    }

    /// A text shortened so that it takes so many lines at most.
    static String cut(String words, double size, Weight weight, double width, int lines) {
        return String.join(" ", wrapped(words, size, weight, width, lines).lines());
    }

    private static Wrapped wrapped(
            String words, double size, Weight weight, double width, int most) {
        return Wrapped.of(words, new Wrapped.Room(size * WIDER, weight, width), most);
    }
}

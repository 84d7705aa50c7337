package socle.app.show.chart;

import java.util.function.UnaryOperator;
import socle.app.show.markup.Tag;

/// Colours, patterns and dashes of series. Each colour stands twice: as an attribute for paper, as
/// a class that the style sheet repaints for dark screens.
final class Palette {

    /// More series than this cannot be told apart.
    static final int MOST = 6;

    static final String INK = "#141d20";
    static final String INK_2 = "#435055";
    static final String GRID = "#e3e8e9";
    static final String LINE = "#748185";
    static final String MUTED = "#808e96";
    static final String PAPER = "#ffffff";

    /// How much of its colour a tinted shape has, and the strokes over it.
    static final double TINT = 0.22;

    static final double FAINT = 0.3;

    private static final String[] SERIES = {
        "#0072b2", "#c75300", "#00835f", "#b0558a", "#806600", "#444444"
    };
    private static final String[] DASHES = {"", "7 3", "2 3", "9 3 2 3", "12 4", "4 2"};

    private Palette() {}

    static String color(int series) {
        return SERIES[series];
    }

    static String dash(int series) {
        return DASHES[series];
    }

    /// A shape filled with the colour of a series.
    static Tag fill(Tag shape, int series) {
        return shape.as("mark s" + (series + 1)).at("fill", color(series));
    }

    /// A shape that is there beside what is told.
    static Tag muted(Tag shape) {
        return shape.as("mark mu").at("fill", MUTED);
    }

    /// A shape in a light shade of a series: text in ink is readable on it.
    static Tag tint(Tag shape, int series) {
        return fill(shape, series).at("fill-opacity", TINT);
    }

    /// A path drawn in the colour of a series.
    static Tag stroke(Tag path, int series) {
        return path.as("l" + (series + 1)).at("fill", "none").at("stroke", color(series));
    }

    /// The strokes that tell a series apart without colour, as a pattern to lay over its shape; a
    /// pattern with a ground of its own would show seams on paper.
    static Tag pattern(String id, int series) {
        return pattern(
                id,
                series,
                path -> path.as("hs").at("stroke", PAPER),
                dot -> dot.as("hf").at("fill", PAPER));
    }

    /// The same strokes for a tinted shape: in the colour itself, so faint that text stays
    /// readable.
    static Tag faint(String id, int series) {
        return pattern(
                id,
                series,
                path -> stroke(path, series).at("stroke-opacity", FAINT),
                dot ->
                        dot.as("s" + (series + 1))
                                .at("fill", color(series))
                                .at("fill-opacity", FAINT));
    }

    private static Tag pattern(
            String id, int series, UnaryOperator<Tag> line, UnaryOperator<Tag> point) {
        Tag pattern =
                Tag.of("pattern")
                        .at("id", id)
                        .at("width", 8)
                        .at("height", 8)
                        .at("patternUnits", "userSpaceOnUse");
        return switch (series) {
            case 1 -> pattern.with(hatch(line, "M-1 7 7 -1M3 11 11 3", 1.6));
            case 2 -> pattern.with(dot(point, 2.5), dot(point, 6.5));
            case 3 -> pattern.with(hatch(line, "M0 2h8M0 6h8", 1.2));
            case 4 -> pattern.with(hatch(line, "M0 4h8M4 0v8", 1.2));
            default -> pattern.with(hatch(line, "M-1 1 7 9M3 -3 11 5", 1.6));
        };
    }

    private static Tag hatch(UnaryOperator<Tag> ink, String way, double width) {
        return ink.apply(Tag.of("path").at("d", way)).at("stroke-width", width);
    }

    private static Tag dot(UnaryOperator<Tag> ink, double at) {
        return ink.apply(Tag.of("circle").at("cx", at).at("cy", at).at("r", 1.3));
    }
}

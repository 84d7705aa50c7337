package socle.app.show.chart;

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
    static final String PAPER = "#ffffff";

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

    /// A path drawn in the colour of a series.
    static Tag stroke(Tag path, int series) {
        return path.as("l" + (series + 1)).at("fill", "none").at("stroke", color(series));
    }

    /// The strokes that tell a series apart without colour, as a pattern to lay over its shape; a
    /// pattern with a ground of its own would show seams on paper.
    static Tag pattern(String id, int series) {
        Tag pattern =
                Tag.of("pattern")
                        .at("id", id)
                        .at("width", 8)
                        .at("height", 8)
                        .at("patternUnits", "userSpaceOnUse");
        return switch (series) {
            case 1 -> pattern.with(hatch("M-1 7 7 -1M3 11 11 3", 1.6));
            case 2 -> pattern.with(dot(2.5), dot(6.5));
            case 3 -> pattern.with(hatch("M0 2h8M0 6h8", 1.2));
            case 4 -> pattern.with(hatch("M0 4h8M4 0v8", 1.2));
            default -> pattern.with(hatch("M-1 1 7 9M3 -3 11 5", 1.6));
        };
    }

    private static Tag hatch(String way, double width) {
        return Tag.of("path").as("hs").at("d", way).at("stroke", PAPER).at("stroke-width", width);
    }

    private static Tag dot(double at) {
        return Tag.of("circle").as("hf").at("cx", at).at("cy", at).at("r", 1.3).at("fill", PAPER);
    }
}

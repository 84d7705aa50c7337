package socle.app.show.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import socle.app.show.markup.Tag;

/// A drawing being made. Presentation attributes only: no style, no variable, no filter, so that
/// paper and strict pages take it as it is. Remembers the room of every text.
final class Svg {

    private final String prefix;
    private final double width;
    private final Map<Integer, Tag> patterns = new LinkedHashMap<>();
    private final List<Tag> parts = new ArrayList<>();
    private final List<Box> texts = new ArrayList<>();

    /// @param prefix of every id in it
    Svg(String prefix, double width) {
        this.prefix = prefix;
        this.width = width;
    }

    double width() {
        return width;
    }

    void add(Tag part) {
        parts.add(part);
    }

    /// Writes a text on the bare ground.
    void text(Label label) {
        texts.add(label.box());
        Tag text = Tag.of("text").at("x", label.x()).at("y", label.y());
        text = text.at("font-size", Label.SIZE);
        text =
                switch (label.anchor()) {
                    case START -> text;
                    case MIDDLE -> text.at("text-anchor", "middle");
                    case END -> text.at("text-anchor", "end");
                };
        if (label.face() != Label.Face.QUIET) {
            text = text.as("ink");
        }
        if (label.face() == Label.Face.HEAVY) {
            text = text.at("font-weight", label.face().weight().css());
        }
        add(text.at("fill", label.face().fill()).say(label.words()));
    }

    /// Writes a text over marks, on a piece of paper of its own.
    void textOver(Label label) {
        Box box = label.box();
        add(
                box(new Box(box.left() - 2, box.top(), box.right() + 2, box.bottom()))
                        .as("paper")
                        .at("fill", Palette.PAPER));
        text(label);
    }

    /// A line in a neutral colour of the drawing.
    void line(String way, String sort, double thickness) {
        String color =
                switch (sort) {
                    case "gr" -> Palette.GRID;
                    case "ax" -> Palette.LINE;
                    default -> Palette.INK_2;
                };
        Tag path = Tag.of("path").as(sort).at("d", way).at("fill", "none").at("stroke", color);
        add(thickness == 1 ? path : path.at("stroke-width", thickness));
    }

    /// A shape in the colour of a series, then its pattern over it.
    void shape(Tag shape, int series) {
        add(Palette.fill(shape, series));
        if (series > 0) {
            patterns.computeIfAbsent(series, it -> Palette.pattern(id("p" + (it + 1)), it));
            add(shape.at("fill", "url(#" + id("p" + (series + 1)) + ")"));
        }
    }

    String id(String local) {
        return prefix + "-" + local;
    }

    List<Box> texts() {
        return List.copyOf(texts);
    }

    /// The drawing, named by its title and described by its words.
    ///
    /// @param sort `wide` or `narrow`
    Tag finish(double height, String sort, String title, String words) {
        Tag svg =
                Tag.of("svg")
                        .at("xmlns", "http://www.w3.org/2000/svg")
                        .as("plot " + sort)
                        .at("viewBox", "0 0 " + Tag.number(width) + " " + Tag.number(height))
                        .at("role", "img")
                        .at("aria-labelledby", id("t") + " " + id("d"))
                        .with(
                                Tag.of("title", title).at("id", id("t")),
                                Tag.of("desc", words).at("id", id("d")));
        if (!patterns.isEmpty()) {
            svg = svg.with(Tag.of("defs").with(List.copyOf(patterns.values())));
        }
        return svg.with(parts);
    }

    /// A rectangle.
    static Tag box(Box box) {
        return Tag.of("rect")
                .at("x", box.left())
                .at("y", box.top())
                .at("width", Math.max(0, box.width()))
                .at("height", Math.max(0, box.height()));
    }

    /// The way from one point to another.
    static String way(double x1, double y1, double x2, double y2) {
        return "M"
                + Tag.number(x1)
                + " "
                + Tag.number(y1)
                + "L"
                + Tag.number(x2)
                + " "
                + Tag.number(y2);
    }
}

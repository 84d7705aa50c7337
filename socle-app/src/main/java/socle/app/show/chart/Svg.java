package socle.app.show.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// A drawing being made. Presentation attributes only: no style, no variable, no filter, so that
/// paper and strict pages take it as it is. Remembers the room of every text.
final class Svg {

    private final String prefix;
    private final double width;
    private final Map<String, Tag> patterns;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Box> texts = new ArrayList<>();
    private final List<Box> marks = new ArrayList<>();

    /// What was drawn, in order: shapes, and parts that are still being drawn.
    private sealed interface Layer {
        record Shape(Tag tag) implements Layer {}

        record Part(double x, double y, Svg svg) implements Layer {}
    }

    /// @param prefix of every id in it
    Svg(String prefix, double width) {
        this(prefix, width, new LinkedHashMap<>());
    }

    private Svg(String prefix, double width, Map<String, Tag> patterns) {
        this.prefix = prefix;
        this.width = width;
        this.patterns = patterns;
    }

    /// A part of it with a corner and a width of its own.
    Svg part(double x, double y, double wide) {
        Svg part = new Svg(prefix, wide, patterns);
        layers.add(new Layer.Part(x, y, part));
        return part;
    }

    double width() {
        return width;
    }

    void add(Tag part) {
        layers.add(new Layer.Shape(part));
    }

    /// Writes a text on the bare ground.
    void text(Label label) {
        texts.add(label.box());
        Tag text = Tag.of("text").at("x", label.x()).at("y", label.y());
        text = text.at("font-size", label.size());
        text =
                switch (label.anchor()) {
                    case START -> text;
                    case MIDDLE -> text.at("text-anchor", "middle");
                    case END -> text.at("text-anchor", "end");
                };
        if (!label.face().css().isEmpty()) {
            text = text.as(label.face().css());
        }
        if (label.face().weight() == TextWidths.Weight.BOLD) {
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

    /// Whether a text of this room would meet no other and stay within the width.
    boolean isFree(Box box) {
        return box.left() >= 0
                && box.right() <= width
                && box.top() >= 0
                && texts.stream().noneMatch(box::meets);
    }

    /// Remembers that a mark stands here, so that texts find bare ground.
    void stands(Box mark) {
        marks.add(mark);
    }

    /// Whether a text of this room would stand on bare ground.
    boolean isBare(Box box) {
        return isFree(box) && marks.stream().noneMatch(box::meets);
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
        over(shape, series);
    }

    /// The same for the mark of a row, whose number a reader's cursor finds.
    void shape(Tag shape, int series, int row) {
        add(mark(Palette.fill(shape, series), row));
        over(shape, series);
    }

    /// A shape that stands for a row.
    static Tag mark(Tag shape, int row) {
        return shape.at("data-row", row);
    }

    /// A shape in a light shade of a series, its faint pattern, and its edge in the colour itself.
    void tint(Tag shape, int series) {
        add(Palette.tint(shape, series));
        tinted(shape, series);
        add(Palette.stroke(shape, series).at("stroke-width", 1.2));
    }

    /// The same for the mark of a row.
    void tint(Tag shape, int series, int row) {
        add(mark(Palette.tint(shape, series), row));
        tinted(shape, series);
        add(Palette.stroke(shape, series).at("stroke-width", 1.2));
    }

    private void over(Tag shape, int series) {
        if (series > 0) {
            String id = id("p" + (series + 1));
            patterns.computeIfAbsent(id, it -> Palette.pattern(it, series));
            add(shape.at("fill", "url(#" + id + ")"));
        }
    }

    /// Lays the faint pattern of a series over a shape.
    void tinted(Tag shape, int series) {
        if (series > 0) {
            String id = id("t" + (series + 1));
            patterns.computeIfAbsent(id, it -> Palette.faint(it, series));
            add(shape.at("fill", "url(#" + id + ")"));
        }
    }

    String id(String local) {
        return prefix + "-" + local;
    }

    /// The room of every text, those of its parts as well.
    List<Box> texts() {
        return Stream.concat(
                        texts.stream(),
                        layers.stream()
                                .filter(Layer.Part.class::isInstance)
                                .map(Layer.Part.class::cast)
                                .flatMap(Svg::texts))
                .toList();
    }

    private static Stream<Box> texts(Layer.Part part) {
        return part.svg().texts().stream().map(box -> box.moved(part.x(), part.y()));
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
        return svg.with(drawn());
    }

    private List<Markup> drawn() {
        return layers.stream().map(Svg::drawn).toList();
    }

    private static Markup drawn(Layer layer) {
        return switch (layer) {
            case Layer.Shape shape -> shape.tag();
            case Layer.Part part ->
                    Tag.of("g")
                            .at(
                                    "transform",
                                    "translate("
                                            + Tag.number(part.x())
                                            + " "
                                            + Tag.number(part.y())
                                            + ")")
                            .with(part.svg().drawn());
        };
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

package socle.app.show.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.app.show.chart.TextWidths;
import socle.app.show.diagram.Layers.Slot;
import socle.app.show.markup.Tag;

/// Draws boxes and arrows from left to right. The box in focus and all that leads to it or comes
/// from
/// it stand out; the rest steps back.
public final class DiagramSvg {

    private static final double WIDE = 168;
    private static final double BETWEEN = 44;
    private static final double MARGIN = 8;
    private static final double SIZE = 12.5;

    private final String name;
    private final Block.Diagram diagram;
    private final Language language;
    private final Layers layers;
    private final Heights heights;
    private final Set<String> near;

    /// @param name prefix of the ids in the drawing
    public DiagramSvg(String name, Block.Diagram diagram, Language language) {
        this.name = name;
        this.diagram = diagram;
        this.language = language;
        this.layers = Layers.of(diagram.boxes(), diagram.arrows());
        this.heights = new Heights(layers);
        this.near = near(diagram);
    }

    /// The drawing, described by these words.
    public Tag draw(String words) {
        int columns = layers.columns().size();
        double width = MARGIN * 2 + columns * WIDE + Math.max(0, columns - 1) * BETWEEN;
        double height = MARGIN * 2 + heights.total();
        Tag svg =
                Tag.of("svg")
                        .at("xmlns", "http://www.w3.org/2000/svg")
                        .as("plot graph c" + Math.min(columns, 12))
                        .at("viewBox", "0 0 " + Tag.number(width) + " " + Tag.number(height))
                        .at("role", "img")
                        .at("aria-labelledby", name + "-t " + name + "-d")
                        .with(
                                Tag.of("title", diagram.caption().in(language))
                                        .at("id", name + "-t"),
                                Tag.of("desc", words).at("id", name + "-d"));
        List<Tag> parts = new ArrayList<>();
        layers.chains().forEach(chain -> parts.add(arrow(chain)));
        Map<String, Block.Box> boxes =
                diagram.boxes().stream()
                        .collect(Collectors.toMap(Block.Box::id, Function.identity()));
        layers.columns().stream()
                .flatMap(List::stream)
                .filter(slot -> !slot.passes())
                .forEach(
                        slot ->
                                parts.addAll(
                                        box(slot, Objects.requireNonNull(boxes.get(slot.box())))));
        return svg.with(parts);
    }

    private static Set<String> near(Block.Diagram diagram) {
        Set<String> focus =
                diagram.boxes().stream()
                        .filter(Block.Box::focus)
                        .map(Block.Box::id)
                        .collect(Collectors.toSet());
        if (focus.isEmpty()) {
            return diagram.boxes().stream().map(Block.Box::id).collect(Collectors.toSet());
        }
        Set<String> near = reached(diagram.arrows(), focus, Block.Arrow::from, Block.Arrow::to);
        near.addAll(reached(diagram.arrows(), focus, Block.Arrow::to, Block.Arrow::from));
        return near;
    }

    private static Set<String> reached(
            List<Block.Arrow> arrows,
            Set<String> start,
            Function<Block.Arrow, String> from,
            Function<Block.Arrow, String> to) {
        Set<String> reached = new HashSet<>(start);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Block.Arrow arrow : arrows) {
                grew |= reached.contains(from.apply(arrow)) && reached.add(to.apply(arrow));
            }
        }
        return reached;
    }

    private double left(Slot slot) {
        return MARGIN + slot.column() * (WIDE + BETWEEN);
    }

    private double middle(Slot slot) {
        return MARGIN + heights.middle(slot);
    }

    private Tag arrow(List<Slot> chain) {
        boolean far =
                !near.contains(chain.getFirst().box()) || !near.contains(chain.getLast().box());
        StringBuilder way = new StringBuilder();
        double x = left(chain.getFirst()) + WIDE;
        double y = middle(chain.getFirst());
        way.append("M").append(point(x, y));
        for (Slot slot : chain.subList(1, chain.size())) {
            double end = left(slot) - (slot.passes() ? 0 : 2);
            double half = (x + end) / 2;
            way.append("C").append(point(half, y)).append(' ').append(point(half, middle(slot)));
            way.append(' ').append(point(end, middle(slot)));
            y = middle(slot);
            x = end;
            if (slot.passes()) {
                x += WIDE;
                way.append("H").append(Tag.number(x));
            }
        }
        way.append("M").append(point(x - 6, y - 4.5)).append("L").append(point(x, y));
        way.append("L").append(point(x - 6, y + 4.5));
        return Tag.of("path")
                .as(far ? "edge far" : "edge hot")
                .at("d", way.toString())
                .at("fill", "none")
                .at("stroke", far ? "#d3dadb" : "#0b4f66")
                .at("stroke-width", 1.5);
    }

    private List<Tag> box(Slot slot, Block.Box box) {
        boolean far = !near.contains(box.id());
        double x = left(slot);
        double y = middle(slot) - Heights.BOX / 2;
        String look = box.focus() ? "node here" : far ? "node far" : "node";
        Tag frame =
                Tag.of("rect")
                        .as(look)
                        .at("x", x)
                        .at("y", y)
                        .at("width", WIDE)
                        .at("height", Heights.BOX)
                        .at("rx", 5)
                        .at("fill", box.focus() ? "#0b4f66" : "#ffffff")
                        .at("stroke", box.focus() ? "#0b4f66" : "#748185");
        String ink = box.focus() ? "on-accent" : "ink";
        Tag label =
                text(x + 10, y + 18, TextWidths.cut(box.label(), SIZE * 1.06, WIDE - 18))
                        .as(ink)
                        .at("font-weight", 600)
                        .at("fill", box.focus() ? "#ffffff" : "#141d20");
        Tag sort = text(x + 10, y + 34, TextWidths.cut(box.sort().in(language), SIZE, WIDE - 18));
        sort =
                box.focus()
                        ? sort.as("on-accent").at("fill", "#ffffff")
                        : sort.at("fill", "#435055");
        return List.of(frame, named(label, box.label()), sort);
    }

    private static Tag text(double x, double y, String words) {
        return Tag.of("text").at("x", x).at("y", y).at("font-size", SIZE).say(words);
    }

    /// A name that was cut is whole when pointed at.
    private static Tag named(Tag label, String whole) {
        return label.with(Tag.of("title", whole));
    }

    private static String point(double x, double y) {
        return Tag.number(x) + " " + Tag.number(y);
    }
}

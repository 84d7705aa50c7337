package socle.app.show.chart;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.Streams.Band;
import socle.app.show.chart.Streams.Node;
import socle.app.show.markup.Tag;

/// Flows from left to right as bands as wide as their values, in a light shade of the colour of
/// where they come from. Names and totals stand over their nodes.
record Sankey(Flows flows, Sheet sheet, List<String> coloured) implements Marks {

    private static final double NARROW = 480;
    private static final double OVER = 24;
    private static final double THICK = 12;

    static Sankey of(Sheet sheet) {
        Flows flows = Flows.of(sheet);
        List<String> sources =
                flows.nodes().stream()
                        .filter(node -> flows.out(node) > 0)
                        .sorted(Comparator.comparingDouble(node -> -flows.out(node)))
                        .limit(Palette.MOST)
                        .toList();
        return new Sankey(flows, sheet, flows.nodes().stream().filter(sources::contains).toList());
    }

    @Override
    public Optional<Phrase> nothing() {
        return flows.nothing();
    }

    @Override
    public List<String> words() {
        return new FlowWords(flows, sheet).words();
    }

    @Override
    public double draw(Svg svg) {
        Map<Integer, Long> layers =
                flows.layers().values().stream().collect(groupingBy(layer -> layer, counting()));
        long most = Collections.max(layers.values());
        double height = Math.max(svg.width() < NARROW ? 300 : 320, most * (OVER + 16));
        Box box = new Box(0, 0, svg.width(), height);
        Streams streams = new Streams(flows, new Streams.Room(box, THICK, OVER));
        streams.bands().stream()
                .sorted(Comparator.comparingDouble(band -> -band.thick()))
                .forEach(band -> band(svg, streams, band));
        streams.nodes().forEach(node -> node(svg, streams, node));
        boolean all = true;
        for (Node node : byWeight(streams)) {
            all &= name(svg, streams, node);
        }
        if (!all) {
            sheet.note(
                    "Some names have no room; the table has all of them.",
                    "Certains noms n’ont pas de place\u202F; le tableau les donne tous.");
        }
        new FlowWords(flows, sheet).leaks().forEach(it -> sheet.note(it.en(), it.fr()));
        return height + 2;
    }

    private static List<Node> byWeight(Streams streams) {
        return streams.nodes().stream()
                .sorted(Comparator.comparingDouble(node -> -node.height))
                .toList();
    }

    private void band(Svg svg, Streams streams, Band band) {
        double left = streams.left(band.source()) + THICK;
        double right = streams.left(band.target());
        Tag shape = Tag.of("path").at("d", way(left, right, band));
        int series = coloured.indexOf(band.flow().from());
        if (series >= 0) {
            svg.tint(shape, series, band.flow().row());
        } else {
            Tag quiet = Palette.muted(shape).at("fill-opacity", 0.3);
            svg.add(Svg.mark(quiet, band.flow().row()));
        }
    }

    /// Two cubic curves, level at both ends.
    private static String way(double left, double right, Band band) {
        double middle = (left + right) / 2;
        double thick = Math.max(band.thick(), 0.6);
        return "M"
                + at(left, band.from())
                + "C"
                + at(middle, band.from())
                + " "
                + at(middle, band.to())
                + " "
                + at(right, band.to())
                + "V"
                + Tag.number(band.to() + thick)
                + "C"
                + at(middle, band.to() + thick)
                + " "
                + at(middle, band.from() + thick)
                + " "
                + at(left, band.from() + thick)
                + "Z";
    }

    private static String at(double x, double y) {
        return Tag.number(x) + " " + Tag.number(y);
    }

    private void node(Svg svg, Streams streams, Node node) {
        double left = streams.left(node);
        Tag shape = Svg.box(new Box(left, node.top(), left + THICK, node.top() + node.height));
        int series = coloured.indexOf(node.name);
        if (series >= 0) {
            svg.shape(shape, series);
        } else {
            svg.add(Palette.muted(shape));
        }
    }

    /// @return whether its name found room
    private boolean name(Svg svg, Streams streams, Node node) {
        double y = node.top() - 6;
        double left = streams.left(node);
        String value = sheet.look().mark(flows.through(node.name), sheet.chart().at(Slot.VALUE));
        boolean last = node.layer == streams.last() && node.layer > 0;
        for (String words : shorter(svg, streams, node.name)) {
            Label name = Label.at(left, y, words).in(Face.STRONG);
            Label number = Label.at(left + name.width() + 5, y, value).in(Face.HEAVY);
            if (last) {
                number = number.to(left + THICK, y).end();
                name = name.to(number.box().left() - 5, y).end();
            }
            if (svg.isFree(name.box()) && svg.isFree(number.box())) {
                svg.textOver(name);
                svg.textOver(number);
                return words.equals(node.name);
            }
        }
        return false;
    }

    /// A name cut to the room between two layers, and cut further.
    private List<String> shorter(Svg svg, Streams streams, String name) {
        double room = svg.width() / Math.max(1, streams.last()) - 60;
        return List.of(
                TextWidths.cut(name, Label.SIZE, Math.max(44, room)),
                TextWidths.cut(name, Label.SIZE, 44));
    }
}

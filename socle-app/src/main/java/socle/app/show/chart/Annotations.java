package socle.app.show.chart;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import socle.api.show.Chart.Note;
import socle.app.show.markup.Tag;

/// Texts at points of a drawing, each with a small leader, where there is room for it.
final class Annotations {

    private static final double WIDEST = 170;
    private static final double LINE = 14;
    private static final double RING = 3.5;
    private static final double[] REACH = {16, 30, 48, 72, 100, 130};

    private Annotations() {}

    /// Those of a drawing whose values go up.
    static void draw(Svg svg, Frame frame, Along along) {
        for (Note note : frame.sheet().chart().notes()) {
            double value = Written.value(note.y());
            boolean placed = !(frame.values() instanceof Log) || value > 0;
            double y = placed ? frame.values().at(value) : Double.NaN;
            draw(svg, frame.sheet(), frame.area(), new Spot(along.place(note.x()), y, note));
        }
    }

    /// A note and the place that it speaks of; NaN where it has none.
    record Spot(double x, double y, Note note) {}

    /// One of them, or the sentence that stands for it when it has no room.
    static void draw(Svg svg, Sheet sheet, Box area, Spot spot) {
        if (!area.holds(new Box(spot.x(), spot.y(), spot.x(), spot.y()))) {
            sheet.outside(spot.note().label());
            return;
        }
        List<String> lines = TextWidths.wrap(spot.note().label(), Label.SIZE, WIDEST);
        boolean cut = lines.getLast().endsWith("…") && !spot.note().label().endsWith("…");
        List<Label> bare = cut ? null : place(lines, spot, it -> area.holds(it) && svg.isBare(it));
        List<Label> free =
                bare != null || cut
                        ? bare
                        : place(lines, spot, it -> area.holds(it) && svg.isFree(it));
        if (free == null) {
            Note note = spot.note();
            String place = "(" + note.x() + ", " + note.y() + ")";
            sheet.note(
                    "At " + place + ": " + note.label() + ".",
                    "En " + place + "\u00A0: " + note.label() + ".");
            return;
        }
        lead(svg, spot, free);
        free.forEach(svg::textOver);
    }

    /// A ring at the place and a line to its text, as far as neither crosses another text.
    private static void lead(Svg svg, Spot spot, List<Label> text) {
        Box first = text.getFirst().box();
        Box last = text.getLast().box();
        double left = Math.min(first.left(), last.left());
        double right = Math.max(first.right(), last.right());
        double x = Math.clamp(spot.x(), left, right);
        double y = Math.clamp(spot.y(), first.top(), last.bottom());
        double from = 0;
        for (double share = 0; share <= 1; share += 0.05) {
            double atX = spot.x() + share * (x - spot.x());
            double atY = spot.y() + share * (y - spot.y());
            from = svg.isFree(dot(atX, atY, 2)) ? from : share + 0.05;
        }
        if (from < 1) {
            double startX = spot.x() + from * (x - spot.x());
            double startY = spot.y() + from * (y - spot.y());
            svg.line(Svg.way(startX, startY, x, y), "rule", 1);
        }
        if (svg.isFree(dot(spot.x(), spot.y(), 2 * RING))) {
            Tag ring = Tag.of("circle").as("rule").at("cx", spot.x()).at("cy", spot.y());
            ring = ring.at("r", RING).at("fill", "none").at("stroke", Palette.INK_2);
            svg.add(ring.at("stroke-width", 1.2));
        }
    }

    private static Box dot(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    /// The lines of a text at the nearest place whose ground will do; null when none does.
    private static @Nullable List<Label> place(List<String> lines, Spot spot, Predicate<Box> will) {
        double high = (lines.size() - 1) * LINE;
        for (double reach : REACH) {
            for (double first : new double[] {spot.y() - reach - high, spot.y() + reach + 10}) {
                for (int side = 0; side < 3; side++) {
                    List<Label> labels = lines(lines, spot.x() + 6 - 6 * side, first, side);
                    if (labels.stream().map(Label::box).allMatch(will)) {
                        return labels;
                    }
                }
            }
            for (int side = 0; side < 3; side += 2) {
                double x = spot.x() + (1 - side) * reach;
                List<Label> labels = lines(lines, x, spot.y() + 4 - high / 2, side);
                if (labels.stream().map(Label::box).allMatch(will)) {
                    return labels;
                }
            }
        }
        return null;
    }

    /// @param side 0 to the right of a place, 1 over it, 2 to its left
    private static List<Label> lines(List<String> lines, double x, double first, int side) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Label.at(x, first + i * LINE, lines.get(i)))
                .map(label -> side == 0 ? label : side == 1 ? label.middle() : label.end())
                .map(label -> label.in(Label.Face.STRONG))
                .toList();
    }
}

package socle.app.show.chart;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.chart.Scale.Tick;
import socle.app.show.markup.Tag;
import socle.app.show.words.Values;

/// Bars that touch, one a bin: how often values fall where.
record Histogram(Sheet sheet, List<Bin> bins) implements Marks {

    /// Bins of one value only have no width of their own.
    private static final double LEAST = 10;

    /// A bin.
    ///
    /// @param low,high its edges
    record Bin(Object low, Object high, double count, int row) {

        /// An edge as a number, a moment in seconds.
        static double number(Object edge) {
            LocalDateTime moment = Values.moment(edge);
            Double number = Values.number(edge);
            return moment != null
                    ? TimeScale.seconds(moment)
                    : number == null ? Double.NaN : number;
        }

        double from() {
            return number(low);
        }

        double to() {
            return number(high);
        }

        double middle() {
            return (from() + to()) / 2;
        }
    }

    static Histogram of(Sheet bare) {
        Sheet sheet = bare.titled(Slot.Y, "Count", "Effectif");
        List<Bin> bins = new ArrayList<>();
        double[] counts = sheet.numbers(Slot.Y);
        int at = 0;
        for (int row : sheet.numbers()) {
            Object low = edge(sheet.at(row, Slot.X));
            Object high = edge(sheet.at(row, Slot.X2));
            double count = counts[at++];
            if (low != null && high != null && count >= 0) {
                bins.add(new Bin(low, high, count, row));
            }
        }
        return new Histogram(sheet, bins);
    }

    private static @Nullable Object edge(@Nullable Object value) {
        return Values.moment(value) == null && Values.number(value) == null ? null : value;
    }

    @Override
    public Optional<Phrase> nothing() {
        boolean some = bins.stream().anyMatch(bin -> bin.count() > 0);
        return some ? Optional.empty() : Optional.of(NoDrawing.NO_VALUE);
    }

    @Override
    public List<String> words() {
        return BinWords.of(this).words();
    }

    @Override
    public double draw(Svg svg) {
        double top = Frame.head(sheet, 0);
        Numeric values = Frame.values(sheet, domain(), top, Frame.height(svg));
        Frame frame = Frame.of(svg, sheet, values, svg.width() - 12);
        frame.grid();
        frame.title(top - 14);
        Along along = Along.of(sheet, edges(), frame.area());
        for (Bin bin : bins) {
            svg.shape(bar(bin, along, values), 0, bin.row());
        }
        frame.base();
        numbers(svg, along, values);
        return frame.close(along, ticks(along));
    }

    private Linear.Domain domain() {
        double most =
                sheet.sisters().stream()
                        .flatMap(it -> of(it).bins().stream())
                        .mapToDouble(Bin::count)
                        .max()
                        .orElse(1);
        return new Linear.Domain(0, most);
    }

    private List<Object> edges() {
        List<Object> edges = new ArrayList<>();
        for (Sheet sister : sheet.sisters()) {
            for (Bin bin : of(sister).bins()) {
                edges.add(bin.low());
                edges.add(bin.high());
            }
        }
        return edges;
    }

    private static Box room(Bin bin, Along along) {
        double left = along.at(bin.low(), 0);
        double right = along.at(bin.high(), 0);
        double more = Math.max(0, right > left ? 0 : LEAST);
        return new Box(left - more, 0, right + more, 0);
    }

    /// Bars touch; a hair of ground between them tells one from the next.
    private static Tag bar(Bin bin, Along along, Numeric values) {
        Box room = room(bin, along);
        double hair = room.width() > 4 ? 0.5 : 0;
        double top = values.at(bin.count());
        return Svg.box(new Box(room.left() + hair, top, room.right() - hair, values.at(0)));
    }

    /// The counts over the bars, when all of them have the room.
    private void numbers(Svg svg, Along along, Numeric values) {
        List<Label> labels = new ArrayList<>();
        for (Bin bin : bins) {
            Box room = room(bin, along);
            String words = sheet.look().mark(bin.count(), sheet.value());
            Label label =
                    Label.at((room.left() + room.right()) / 2, values.at(bin.count()) - 5, words);
            if (label.width() > room.width() - 4) {
                return;
            }
            labels.add(label.middle().in(Label.Face.STRONG));
        }
        labels.forEach(svg::text);
    }

    /// The edges of the bins where all of them can be written, round values where not.
    private List<Tick> ticks(Along along) {
        List<Tick> edges = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Object edge : edges().stream().distinct().toList()) {
            Double number = Values.number(edge);
            if (number == null) {
                return along.ticks();
            }
            Tick tick = new Tick(along.at(edge, 0), sheet.look().mark(number, sheet.name()));
            Box box = Label.at(tick.at(), 0, tick.words()).middle().box();
            if (box.left() < last + 6) {
                return along.ticks();
            }
            last = box.right();
            edges.add(tick);
        }
        return edges;
    }
}

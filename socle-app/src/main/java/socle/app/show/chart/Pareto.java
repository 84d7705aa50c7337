package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.chart.Cells.Cell;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.Scale.Tick;
import socle.app.show.markup.Tag;

/// Bars from the most, and the share of the whole that they reach together, on a second axis that
/// ends at the whole as the first one does. Bars within the first 80 % are coloured. Narrow
/// drawings have a list instead.
record Pareto(Cells cells, Slices whole, Sheet sheet) implements Marks {

    /// The share that J. M. Juran's "vital few" are expected to reach.
    static final double MOST = 0.8;

    private static final double NARROW = 480;

    /// More points than this have no words of their own.
    private static final int MANY = 14;

    static Pareto of(Cells cells) {
        return new Pareto(cells, Slices.of(cells), cells.sheet());
    }

    @Override
    public Optional<Phrase> nothing() {
        return Slices.nothing(cells);
    }

    @Override
    public List<String> words() {
        List<String> words =
                new ArrayList<>(
                        SliceWords.of(cells, whole)
                                .words(sheet.look().say("Pareto, names", "Pareto, noms")));
        words.add(reached());
        return words;
    }

    /// The bars, in the order of the rows.
    List<Cell> bars() {
        return cells.series().getFirst().cells().stream().filter(it -> it.value() != null).toList();
    }

    double share(Cell bar) {
        return sheet.number(bar.row(), Slot.SHARE);
    }

    /// How many bars reach the most of the whole.
    int few() {
        List<Cell> bars = bars();
        return (int)
                        IntStream.range(0, bars.size())
                                .takeWhile(i -> share(bars.get(i)) < MOST - 1e-9)
                                .count()
                + 1;
    }

    /// How many names reach the most of the whole, in words.
    String reached() {
        String percent = sheet.look().numbers().percent(MOST, 0);
        return sheet.look()
                        .say(
                                "Names that reach "
                                        + percent
                                        + " of the whole: "
                                        + few()
                                        + " of "
                                        + all(),
                                "Noms qui atteignent "
                                        + percent
                                        + " du tout\u00A0: "
                                        + few()
                                        + " sur "
                                        + all())
                + ".";
    }

    /// The name of the line at the most of the whole.
    String rule() {
        String percent = sheet.look().numbers().percent(MOST, 0);
        return sheet.look()
                .say(
                        percent + ": " + few() + " of " + all(),
                        percent + "\u00A0: " + few() + " sur " + all());
    }

    private int all() {
        return bars().size();
    }

    Tag bar(Box box, int number) {
        Tag shape = Svg.box(box);
        Tag filled = number < few() ? Palette.fill(shape, 0) : Palette.muted(shape);
        return Svg.mark(filled, bars().get(number).row());
    }

    /// The share that a bar reaches with those before it, in words: never rounded up to the line
    /// that it does not reach.
    String reached(Cell bar) {
        double share = share(bar);
        boolean rises = share < MOST && Math.rint(share * 100) >= MOST * 100;
        return sheet.look().numbers().percent(share, rises ? 1 : 0);
    }

    /// Whether no name has to be cut under upright bars.
    private boolean fit(Svg svg) {
        return new BandNames(new Band(cells.names(), 0, svg.width() - 100, 0.28)).fit();
    }

    @Override
    public double draw(Svg svg) {
        if (bars().size() <= MANY && (svg.width() < NARROW || !fit(svg))) {
            return new ParetoList(this).draw(svg);
        }
        double top = 46;
        double height = Frame.height(svg);
        double step = Linear.roundStep(whole.whole() / 5);
        Linear values =
                new Linear(
                        new Linear.Domain(0, whole.whole()),
                        step,
                        top + height,
                        top,
                        value -> sheet.look().tick(value, step, whole.whole(), sheet.value()));
        Box area = new Box(left(values), top, svg.width() - 46, top + height);
        Frame frame = new Frame(svg, sheet, area, values);
        axes(svg, area, values);
        frame.title(top - 30);
        Band band = new Band(cells.names(), area.left() + 4, area.right() - 4, 0.28);
        List<Cell> bars = bars();
        for (int i = 0; i < bars.size(); i++) {
            Cell bar = bars.get(i);
            double y = values.at(Objects.requireNonNull(bar.value()));
            double x = band.at(bar.place());
            svg.add(bar(new Box(x, y, x + band.width(), area.bottom()), i));
        }
        frame.base();
        double most = values.at(whole.whole() * MOST);
        svg.add(Rules.dashed(Svg.way(area.left(), most, area.right(), most)));
        line(svg, band, values);
        labels(svg, band, values);
        Rules.name(sheet, svg, places(area, most));
        BandNames names = new BandNames(band);
        return names.fit()
                ? names.draw(svg, area.bottom() + 18)
                : frame.foot(band.fitted(cells.sheet(), cells.family()));
    }

    private List<Label> places(Box area, double y) {
        Label left = Label.at(area.left() + 4, y - 5, rule());
        Label right = Label.at(area.right() - 4, y + 14, rule()).end();
        return List.of(left, right, left.to(left.x(), y + 14), right.to(right.x(), y + 30));
    }

    private double left(Linear values) {
        return values.inner().stream()
                        .mapToDouble(tick -> Label.at(0, 0, tick.words()).width())
                        .max()
                        .orElse(0)
                + 8;
    }

    private void axes(Svg svg, Box area, Linear values) {
        for (int fifth = 0; fifth <= 5; fifth++) {
            double y = values.at(whole.whole() * fifth / 5);
            svg.line(Svg.way(area.left(), y, area.right(), y), "gr", 1);
            String words = sheet.look().numbers().percent(fifth / 5.0, 0);
            svg.text(Label.at(svg.width(), y + 4, words).end());
        }
        for (Tick tick : values.inner()) {
            svg.text(Label.at(area.left() - 8, tick.at() + 4, tick.words()).end());
        }
        String title = sheet.look().say("share reached together", "part atteinte ensemble");
        svg.text(Label.at(svg.width(), area.top() - 30, title).end());
    }

    private void line(Svg svg, Band band, Linear values) {
        StringBuilder way = new StringBuilder();
        for (Cell bar : bars()) {
            double y = values.at(share(bar) * whole.whole());
            way.append(way.isEmpty() ? "M" : "L")
                    .append(Tag.number(band.middle(bar.place())))
                    .append(' ')
                    .append(Tag.number(y));
        }
        Tag path = Tag.of("path").at("d", way.toString()).at("stroke-linejoin", "round");
        svg.add(Palette.stroke(path, 1).at("stroke-width", 2.2));
        if (bars().size() <= MANY * 2) {
            for (Cell bar : bars()) {
                double y = values.at(share(bar) * whole.whole());
                Tag dot = Tag.of("circle").at("cx", band.middle(bar.place())).at("cy", y);
                svg.add(Palette.fill(dot.at("r", 3.5), 1));
            }
        }
    }

    /// The values of bars and the shares at the points, where all of them have the room.
    private void labels(Svg svg, Band band, Linear values) {
        List<Cell> bars = bars();
        if (bars.size() > MANY || band.each() < 44) {
            return;
        }
        for (int i = 0; i < bars.size(); i++) {
            Cell bar = bars.get(i);
            double x = band.middle(bar.place());
            String share = reached(bar);
            Label above = Label.at(x + 6, values.at(share(bar) * whole.whole()) - 8, share).end();
            if (i > 0) {
                svg.text(above.in(Face.STRONG));
            }
            double y = values.at(Objects.requireNonNull(bar.value()));
            String value = sheet.look().mark(Objects.requireNonNull(bar.value()), sheet.value());
            Label label = Label.at(x, i == 0 ? y + 18 : y - 5, value).middle();
            boolean fits = label.width() <= band.width() - 4 && svg.isFree(label.box());
            if (fits && (i > 0 || values.at(0) - y > 26)) {
                svg.text(label.in(i == 0 ? Face.ON : Face.STRONG));
            }
        }
    }
}

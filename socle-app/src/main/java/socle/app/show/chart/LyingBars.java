package socle.app.show.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import socle.api.show.Chart.Stack;
import socle.api.text.Phrase;
import socle.app.show.chart.Lengths.Length;
import socle.app.show.chart.Scale.Tick;
import socle.app.show.markup.Tag;

/// Bars that lie under each other, names at the left (above them on narrow drawings).
record LyingBars(Cells cells, Sheet sheet) implements Marks {

    /// More bars than this are read in the table.
    private static final int MOST = 60;

    private static final double NARROW = 480;

    /// The measures of one drawing.
    ///
    /// @param top where the first bar's row begins
    /// @param row height of a row, with the air under it
    /// @param name height of the name above a bar, 0 when names stand at the left
    private record Rows(double top, double row, double name, double thick) {
        double bar(int place) {
            return top + place * row + name;
        }
    }

    static LyingBars of(Cells cells) {
        return new LyingBars(cells, cells.sheet());
    }

    @Override
    public Optional<Phrase> nothing() {
        return NoDrawing.of(cells);
    }

    @Override
    public List<String> words() {
        return CellWords.of(cells).words();
    }

    @Override
    public double draw(Svg svg) {
        Lengths lengths = Lengths.of(cells);
        int places = Math.min(MOST, cells.places().size());
        if (places < cells.places().size()) {
            sheet.note(
                    "The first " + MOST + " bars are drawn; the table has them all.",
                    "Les "
                            + MOST
                            + " premières barres sont dessinées ; le tableau les donne toutes.");
        }
        boolean above = svg.width() < NARROW;
        double top = head(svg);
        double thick = lengths.stacked() || !cells.several() ? 20 : 15.0 * cells.series().size();
        Rows rows = new Rows(top, thick + (above ? 30 : 11), above ? 20 : 0, thick);
        double left = above ? 0 : names(svg, places);
        Box area = new Box(left, top, svg.width(), top + places * rows.row());
        Linear values = values(lengths, area);
        if (axis()) {
            grid(svg, area, values);
        }
        for (int place = 0; place < places; place++) {
            name(svg, area, rows, place);
            for (Length length : lengths.at(place)) {
                svg.shape(bar(length, rows, values, lengths), length.series(), length.row());
            }
        }
        double zero = values.at(Math.max(values.domain().low(), 0));
        if (!above) {
            svg.line(Svg.way(zero, area.top(), zero, area.bottom()), "ax", 1.5);
        }
        for (int place = 0; place < places; place++) {
            if (above) {
                double bar = rows.bar(place);
                svg.line(Svg.way(zero, bar, zero, bar + rows.thick()), "ax", 1.5);
            }
            labels(svg, rows, values, lengths, place);
        }
        thresholds(svg, area, values);
        return foot(svg, area, values);
    }

    private double head(Svg svg) {
        double legend = 4 + Legend.over(svg, cells, Legend.Swatch.AREA);
        return sheet.thresholds().isEmpty() ? legend : legend + 16;
    }

    /// Single bars carry their values, so the axis has nothing to say; shares and groups need it.
    private boolean axis() {
        return cells.several();
    }

    private double names(Svg svg, int places) {
        double widest =
                cells.names().stream()
                        .limit(places)
                        .mapToDouble(
                                name -> TextWidths.of(name, Label.SIZE, TextWidths.Weight.REGULAR))
                        .max()
                        .orElse(0);
        return Math.min(widest, svg.width() * 0.36) + 10;
    }

    private Linear values(Lengths lengths, Box area) {
        Linear.Domain domain = lengths.domain();
        for (Sheet.Threshold threshold : sheet.thresholds()) {
            domain = domain.with(threshold.at());
        }
        double[] room = room(lengths, domain);
        double largest = Math.max(Math.abs(domain.low()), Math.abs(domain.high()));
        double start = area.left() + room[0];
        double end = area.right() - room[1];
        int ticks = area.width() < 300 ? 3 : 5;
        double step = Linear.roundStep((domain.high() - domain.low()) / ticks);
        DoubleFunction<String> words =
                value -> sheet.look().tick(value, step, largest, sheet.axis());
        return axis()
                ? Linear.round(domain, ticks, start, end, words)
                : new Linear(domain, step, start, end, words);
    }

    /// Room for the words at the ends of bars: left of negative ones, right of the others.
    private double[] room(Lengths lengths, Linear.Domain domain) {
        double left = 0;
        double right = 0;
        for (int place = 0; place < cells.places().size(); place++) {
            for (Length length : lengths.at(place)) {
                double width = label(0, 0, length).width() + 8;
                left = length.value() < 0 ? Math.max(left, width) : left;
                right = length.value() < 0 ? right : Math.max(right, width);
            }
            if (lengths.stacked()) {
                right = Math.max(right, total(place, lengths).width() + 8);
            }
        }
        if (sheet.chart().shape().stack() == Stack.NORMALIZE) {
            right = 20;
        }
        return new double[] {domain.low() < 0 ? left : 1, Math.max(right, 20)};
    }

    private void grid(Svg svg, Box area, Linear values) {
        for (Tick tick : values.ticks()) {
            svg.line(Svg.way(tick.at(), area.top(), tick.at(), area.bottom()), "gr", 1);
        }
    }

    private void name(Svg svg, Box area, Rows rows, int place) {
        String name = cells.names().get(place);
        if (rows.name() > 0) {
            svg.text(
                    Label.at(0, rows.bar(place) - 6, TextWidths.cut(name, Label.SIZE, svg.width()))
                            .in(Label.Face.STRONG));
            return;
        }
        List<String> lines = TextWidths.wrap(name, Label.SIZE, area.left() - 10);
        if (lines.getLast().endsWith("…") && !name.endsWith("…")) {
            sheet.note(
                    "Long names are cut; the table has them whole.",
                    "Les noms longs sont coupés ; le tableau les donne entiers.");
        }
        double middle = rows.bar(place) + rows.thick() / 2 + 4;
        double y = middle - (lines.size() - 1) * 6.5;
        for (String line : lines) {
            svg.text(Label.at(area.left() - 8, y, line).end().in(Label.Face.STRONG));
            y += 13;
        }
    }

    private Tag bar(Length length, Rows rows, Linear values, Lengths lengths) {
        boolean side = !lengths.stacked() && cells.several();
        double thick = side ? rows.thick() / cells.series().size() : rows.thick();
        double top = rows.bar(length.place()) + (side ? thick * length.series() : 0);
        double from = values.at(length.from());
        double to = values.at(length.to());
        return Svg.box(
                new Box(Math.min(from, to), top, Math.max(from, to), top + thick - (side ? 1 : 0)));
    }

    private void labels(Svg svg, Rows rows, Linear values, Lengths lengths, int place) {
        if (lengths.stacked()) {
            if (sheet.chart().shape().stack() == Stack.STACK) {
                double end = lengths.at(place).stream().mapToDouble(Length::to).max().orElse(0);
                Label total = total(place, lengths);
                double y = rows.bar(place) + rows.thick() / 2 + 4;
                svg.textOver(
                        new Label(
                                values.at(Math.max(0, end)) + 6,
                                y,
                                total.words(),
                                total.anchor(),
                                total.face()));
            }
            return;
        }
        double thick = rows.thick() / cells.series().size();
        if (!cells.several() && lengths.at(place).isEmpty()) {
            double y = rows.bar(place) + thick / 2 + 4;
            double zero = values.at(Math.max(values.domain().low(), 0));
            svg.text(Label.at(zero + 6, y, sheet.look().numbers().absent()));
        }
        for (Length length : lengths.at(place)) {
            double y = rows.bar(place) + thick * (length.series() + 0.5) + 4;
            svg.textOver(label(values.at(length.to()), y, length));
        }
    }

    private Label label(double x, double y, Length length) {
        String words = sheet.look().mark(length.value(), sheet.value());
        Label label =
                length.value() < 0 ? Label.at(x - 6, y, words).end() : Label.at(x + 6, y, words);
        return label.in(cells.several() ? Label.Face.STRONG : Label.Face.HEAVY);
    }

    private Label total(int place, Lengths lengths) {
        return Label.at(0, 0, sheet.look().mark(lengths.total(place), sheet.value()))
                .in(Label.Face.HEAVY);
    }

    private void thresholds(Svg svg, Box area, Linear values) {
        for (Sheet.Threshold threshold : sheet.thresholds()) {
            double x = values.at(threshold.at());
            svg.add(Rules.dashed(Svg.way(x, area.top() - 4, x, area.bottom())));
            double y = area.top() - 8;
            Label label = Label.at(x + 4, y, threshold.label());
            Rules.name(
                    sheet,
                    svg,
                    List.of(label.middle(), label, Label.at(x - 4, y, threshold.label()).end()));
        }
    }

    private double foot(Svg svg, Box area, Linear values) {
        double y = area.bottom() + 4;
        if (axis()) {
            for (Tick tick : values.ticks()) {
                svg.text(Label.at(tick.at(), y + 12, tick.words()).middle().within(svg.width()));
            }
            y += 18;
        }
        String title = sheet.look().axis(sheet.axis());
        if (!title.isEmpty()) {
            svg.text(
                    Label.at(svg.width(), y + 12, TextWidths.cut(title, Label.SIZE, svg.width()))
                            .end());
            y += 18;
        }
        return y + 2;
    }
}

package socle.app.show.chart;

import org.jspecify.annotations.Nullable;
import socle.app.show.chart.HeatMap.Cell;
import socle.app.show.markup.Tag;

/// A heat map being drawn: names over the columns and left of the rows, cells, shades below.
record HeatGrid(HeatMap map, Svg svg) {

    private static final double HIGH = 30;
    private static final double HIGH_MANY = 20;
    private static final int MANY = 24;
    private static final double AIR = 6;
    private static final double SWATCH = 20;

    /// Whether every value can be written in its cell.
    boolean fits() {
        return high() >= HIGH_MANY
                && map.present().stream()
                        .allMatch(cell -> words(cell).width() + AIR <= band().each() - 1);
    }

    double draw() {
        double top = heads();
        Ramp ramp = map.ramp();
        boolean told = fits();
        boolean missing = false;
        for (int y = 0; y < map.rows().size(); y++) {
            name(y, top);
            for (int x = 0; x < map.columns().size(); x++) {
                @Nullable Cell cell = map.cells().get(y).get(x);
                Box box = box(x, y, top);
                missing |= cell == null;
                if (cell == null) {
                    hatch(box);
                } else {
                    cell(box, cell, ramp, told);
                }
            }
        }
        if (!told) {
            map.sheet()
                    .note(
                            "Cells are too small for their values; the table has them.",
                            "Les cases sont trop petites pour leurs valeurs ; le tableau les donne.");
        }
        return legend(top + map.rows().size() * high() + 10, ramp, missing);
    }

    private double high() {
        return map.rows().size() > MANY ? HIGH_MANY : HIGH;
    }

    private double left() {
        double widest =
                map.rows().names().stream()
                        .mapToDouble(name -> Label.at(0, 0, name).width())
                        .max()
                        .orElse(0);
        return Math.min(widest, svg.width() * 0.34) + 10;
    }

    private Band band() {
        return new Band(map.columns().names(), left(), svg.width(), 0);
    }

    /// The names over the columns.
    ///
    /// @return where the cells begin
    private double heads() {
        band().fitted(map.sheet(), map.columns().sort())
                .forEach(
                        tick ->
                                svg.text(
                                        Label.at(tick.at(), 14, tick.words())
                                                .middle()
                                                .within(svg.width())));
        return 24;
    }

    private void name(int row, double top) {
        String name = TextWidths.cut(map.rows().names().get(row), Label.SIZE, left() - 9.9);
        double y = top + (row + 0.5) * high() + 4;
        svg.text(Label.at(left() - 8, y, name).end().in(Label.Face.STRONG));
    }

    private Box box(int column, int row, double top) {
        double left = band().at(column);
        double y = top + row * high();
        return new Box(left, y, left + band().each() - 1, y + high() - 1);
    }

    private void cell(Box box, Cell cell, Ramp ramp, boolean told) {
        int shade = ramp.shade(cell.value());
        svg.add(Svg.mark(Ramp.fill(Svg.box(box), shade), cell.row()));
        if (told) {
            Label words = words(cell);
            double x = (box.left() + box.right()) / 2;
            svg.text(words.to(x, (box.top() + box.bottom()) / 2 + 4).in(Ramp.on(shade)));
        }
    }

    private Label words(Cell cell) {
        return Label.at(0, 0, map.sheet().look().mark(cell.value(), map.value())).middle();
    }

    /// Lines from lower left to upper right within a cell.
    private void hatch(Box box) {
        StringBuilder way = new StringBuilder();
        double step = 7;
        for (double at = step; at < box.width() + box.height(); at += step) {
            double x1 = Math.max(0, at - box.height());
            double y1 = Math.min(at, box.height());
            double x2 = Math.min(at, box.width());
            double y2 = Math.max(0, at - box.width());
            way.append(Svg.way(box.left() + x1, box.top() + y1, box.left() + x2, box.top() + y2));
        }
        svg.add(
                Tag.of("path")
                        .as("ax")
                        .at("d", way.toString())
                        .at("fill", "none")
                        .at("stroke", Palette.LINE));
    }

    /// The shades from least to most, with the values of both ends.
    private double legend(double top, Ramp ramp, boolean missing) {
        Look look = map.sheet().look();
        double y = top + 12;
        String title = look.axis(map.value());
        double x = 0;
        if (!title.isEmpty()) {
            Label label = Label.at(0, y, TextWidths.cut(title, Label.SIZE, svg.width()));
            svg.text(label);
            x = label.box().right() + 12;
        }
        if (ramp.low() == ramp.high()) {
            return missing ? absent(x, y) : title.isEmpty() ? top : y + 8;
        }
        Label low = Label.at(x, y, look.mark(ramp.low(), map.value()));
        Label high = Label.at(0, y, look.mark(ramp.high(), map.value()));
        double room = low.width() + Ramp.size() * SWATCH + high.width() + 12;
        if (x + room > svg.width()) {
            x = 0;
            y += 20;
            low = low.to(0, y);
        }
        svg.text(low);
        x += low.width() + 6;
        for (int shade = 0; shade < Ramp.size(); shade++) {
            svg.add(Ramp.fill(Svg.box(new Box(x, y - 11, x + SWATCH - 1, y + 2)), shade));
            x += SWATCH;
        }
        high = high.to(x + 5, y);
        svg.text(high);
        return missing ? absent(high.box().right() + 18, y) : y + 8;
    }

    private double absent(double x, double y) {
        Label label = Label.at(x + 26, y, map.sheet().look().numbers().absent());
        boolean fits = label.box().right() <= svg.width();
        double left = fits ? x : 0;
        double line = fits ? y : y + 20;
        hatch(new Box(left, line - 11, left + SWATCH, line + 2));
        svg.text(label.to(left + 26, line));
        return line + 8;
    }
}

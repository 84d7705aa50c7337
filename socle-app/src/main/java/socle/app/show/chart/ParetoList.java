package socle.app.show.chart;

import java.util.List;
import java.util.Objects;
import socle.app.show.chart.Cells.Cell;
import socle.app.show.chart.Label.Face;
import socle.app.show.markup.Tag;

/// A Pareto for narrow places: bars lie, each continued by the way that the bars above it went, so
/// that their ends are the line of shares.
record ParetoList(Pareto pareto) {

    private static final double ROW = 40;

    double draw(Svg svg) {
        List<Cell> bars = pareto.bars();
        double right = svg.width() - 2;
        double top = 24;
        for (int i = 0; i < bars.size(); i++) {
            row(svg, bars, i, top + i * ROW);
        }
        double x = right * Pareto.MOST;
        svg.text(Label.at(x, top - 12, pareto.rule()).middle().within(svg.width()));
        return top + bars.size() * ROW + 2;
    }

    private void row(Svg svg, List<Cell> bars, int i, double top) {
        Sheet sheet = pareto.sheet();
        Cell bar = bars.get(i);
        double value = Objects.requireNonNull(bar.value());
        double right = svg.width() - 2;
        double from = i == 0 ? 0 : pareto.share(bars.get(i - 1)) * right;
        double to = pareto.share(bar) * right;
        Tag way = Svg.box(new Box(0, top + 22, from, top + 34));
        svg.add(way.as("mu").at("fill", Palette.MUTED).at("fill-opacity", 0.25));
        svg.add(pareto.bar(new Box(from, top + 22, Math.max(to, from + 1), top + 34), i));
        double most = right * Pareto.MOST;
        svg.add(Rules.dashed(Svg.way(most, top + 18, most, top + 38)));
        String share = pareto.reached(bar);
        String words = sheet.look().mark(value, sheet.value()) + " → " + share;
        Label said = Label.at(svg.width(), top + 15, words).end().in(Face.STRONG);
        String name = pareto.cells().names().get(bar.place());
        String cut = TextWidths.cut(name, Label.SIZE, said.box().left() - 12);
        if (!cut.equals(name)) {
            sheet.cut();
        }
        svg.textOver(Label.at(0, top + 15, cut).in(Face.STRONG));
        svg.textOver(said);
    }
}

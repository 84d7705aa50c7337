package socle.app.show.chart;

import java.util.List;
import socle.app.show.chart.Points.Dot;
import socle.app.show.markup.Tag;

/// Many points as a dozen paths a series: one element a point would make pages slow. Every twelfth
/// point is in each path, so that points that lie on each other look darker.
final class Dense {

    /// From so many points on.
    static final int MANY = 400;

    private static final int PATHS = 12;
    private static final double RADIUS = 2.4;

    private Dense() {}

    static void draw(Svg svg, List<Dot> dots, int series) {
        Symbol symbol = Symbol.of(series);
        String shape = symbol.way(RADIUS);
        StringBuilder[] ways = new StringBuilder[PATHS];
        int next = 0;
        for (Dot dot : dots) {
            if (dot.series() == series) {
                int at = next++ % PATHS;
                if (ways[at] == null) {
                    ways[at] = new StringBuilder(dots.size() * 2);
                }
                StringBuilder way = ways[at].append('M');
                tenths(way, dot.x());
                tenths(way.append(' '), dot.y());
                way.append(shape);
            }
        }
        for (StringBuilder way : ways) {
            if (way != null) {
                svg.add(path(Tag.of("path").at("d", way.toString()), symbol, series));
            }
        }
    }

    private static Tag path(Tag path, Symbol symbol, int series) {
        if (symbol == Symbol.CIRCLE) {
            return Palette.stroke(path, series)
                    .at("stroke-width", 2 * RADIUS)
                    .at("stroke-linecap", "round")
                    .at("stroke-opacity", 0.5);
        }
        return symbol.isOpen()
                ? Palette.stroke(path, series).at("stroke-width", 1.4).at("stroke-opacity", 0.5)
                : Palette.fill(path, series).at("fill-opacity", 0.5);
    }

    /// A place with one decimal: a tenth of a unit cannot be seen, and thousands of digits weigh.
    private static void tenths(StringBuilder out, double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        out.append(tenths / 10);
        if (tenths % 10 != 0) {
            out.append('.').append(tenths % 10);
        }
    }
}

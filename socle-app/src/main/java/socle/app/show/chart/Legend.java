package socle.app.show.chart;

import java.util.List;
import socle.api.show.Mark;
import socle.app.show.markup.Tag;

/// The names of series above a drawing, in their order.
record Legend(List<String> names, Swatch swatch) {

    private static final double ROW = 20;
    private static final double MARK = 18;

    /// What stands before a name.
    enum Swatch {
        AREA,
        LINE,
        POINT,
        /// Said elsewhere.
        NONE;

        /// That of a sort of mark.
        static Swatch of(Mark mark) {
            return switch (mark) {
                case LINE -> LINE;
                case POINT -> POINT;
                default -> AREA;
            };
        }
    }

    /// Draws that of some series when there are several.
    ///
    /// @return its height, 0 when there is none
    static double over(Svg svg, Cells cells, Swatch swatch) {
        boolean told = !cells.several() || cells.sheet().isFacet();
        return told ? 0 : new Legend(cells.seriesNames(), swatch).draw(svg);
    }

    /// Draws it from the top.
    ///
    /// @return its height
    double draw(Svg svg) {
        double x = 0;
        double y = 12;
        for (int i = 0; i < names.size(); i++) {
            String name = TextWidths.cut(names.get(i), Label.SIZE, svg.width() - MARK - 8);
            Label label = Label.at(x + MARK + 6, y, name);
            if (x > 0 && label.box().right() > svg.width()) {
                x = 0;
                y += ROW;
                label = Label.at(MARK + 6, y, name);
            }
            mark(svg, x, y, i);
            svg.text(label);
            x = label.box().right() + 18;
        }
        return y + 12;
    }

    private void mark(Svg svg, double x, double y, int series) {
        switch (swatch) {
            case AREA -> svg.shape(Svg.box(new Box(x, y - 10, x + MARK, y + 2)), series);
            case NONE -> {}
            case POINT -> svg.add(Symbol.of(series).tag(x + MARK / 2, y - 4, 4.5, series));
            case LINE ->
                    svg.add(
                            Lines.stroke(
                                    "M"
                                            + Tag.number(x)
                                            + " "
                                            + Tag.number(y - 4)
                                            + "h"
                                            + Tag.number(MARK),
                                    series));
        }
    }
}

package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import socle.api.show.Mark;
import socle.app.show.markup.Tag;

/// The names of series above a drawing, in their order.
record Legend(List<String> names, Swatch swatch) {

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
        List<Key.Entry> entries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int series = i;
            entries.add(new Key.Entry(names.get(i), (to, room) -> mark(to, room, series)));
        }
        return new Key(entries).draw(svg, 0);
    }

    private void mark(Svg svg, Box room, int series) {
        switch (swatch) {
            case AREA -> svg.shape(Svg.box(room), series);
            case NONE -> {}
            case POINT -> {
                double x = (room.left() + room.right()) / 2;
                double y = (room.top() + room.bottom()) / 2;
                svg.add(Symbol.of(series).tag(x, y, 4.5, series));
            }
            case LINE -> {
                double y = (room.top() + room.bottom()) / 2;
                String start = "M" + Tag.number(room.left()) + " " + Tag.number(y);
                svg.add(Lines.stroke(start + "h" + Tag.number(room.width()), series));
            }
        }
    }
}

package socle.app.show.chart;

import java.util.List;

/// What the marks of a drawing mean: a small mark before each name, in rows that fill the width.
record Key(List<Entry> entries) {

    private static final double ROW = 20;
    private static final double MARK = 18;

    Key {
        entries = List.copyOf(entries);
    }

    /// A name and how its mark is drawn.
    record Entry(String name, Swatch swatch) {}

    /// Draws a mark.
    interface Swatch {

        /// @param room where it may be
        void draw(Svg svg, Box room);
    }

    /// Draws it.
    ///
    /// @return its height, with some air under it; 0 when there is nothing to tell
    double draw(Svg svg, double top) {
        if (entries.isEmpty()) {
            return 0;
        }
        double x = 0;
        double y = top + 12;
        for (Entry entry : entries) {
            String name = TextWidths.cut(entry.name(), Label.SIZE, svg.width() - MARK - 8);
            Label label = Label.at(x + MARK + 6, y, name);
            if (x > 0 && label.box().right() > svg.width()) {
                x = 0;
                y += ROW;
                label = Label.at(MARK + 6, y, name);
            }
            entry.swatch().draw(svg, new Box(x, y - 10, x + MARK, y + 2));
            svg.text(label);
            x = label.box().right() + 18;
        }
        return y + 12 - top;
    }
}

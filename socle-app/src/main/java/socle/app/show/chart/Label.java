package socle.app.show.chart;

import socle.app.show.chart.TextWidths.Weight;

/// A text at a place of a drawing.
///
/// @param y of the line that it stands on
record Label(double x, double y, String words, Anchor anchor, Face face) {

    /// The size of most text, in units of the drawing.
    static final double SIZE = 12;

    /// Which end of the text is at `x`.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// How it looks: quiet, strong, or strong and heavy.
    enum Face {
        QUIET(Weight.REGULAR, Palette.INK_2),
        STRONG(Weight.REGULAR, Palette.INK),
        HEAVY(Weight.BOLD, Palette.INK);

        private final Weight weight;
        private final String fill;

        Face(Weight weight, String fill) {
            this.weight = weight;
            this.fill = fill;
        }

        Weight weight() {
            return weight;
        }

        String fill() {
            return fill;
        }
    }

    static Label at(double x, double y, String words) {
        return new Label(x, y, words, Anchor.START, Face.QUIET);
    }

    Label middle() {
        return new Label(x, y, words, Anchor.MIDDLE, face);
    }

    Label end() {
        return new Label(x, y, words, Anchor.END, face);
    }

    Label in(Face look) {
        return new Label(x, y, words, anchor, look);
    }

    /// Moved so that none of it leaves a drawing of this width.
    Label within(double drawing) {
        Box box = box();
        double move = Math.max(0, -box.left()) - Math.max(0, box.right() - drawing);
        return new Label(x + move, y, words, anchor, face);
    }

    double width() {
        return TextWidths.of(words, SIZE, face.weight());
    }

    /// The room that it takes.
    Box box() {
        double left =
                switch (anchor) {
                    case START -> x;
                    case MIDDLE -> x - width() / 2;
                    case END -> x - width();
                };
        return new Box(left, y - SIZE * 0.78, left + width(), y + SIZE * 0.24);
    }
}

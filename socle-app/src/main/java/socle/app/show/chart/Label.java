package socle.app.show.chart;

import socle.app.show.chart.TextWidths.Weight;

/// A text at a place of a drawing.
///
/// @param y of the line that it stands on
record Label(double x, double y, String words, Anchor anchor, Face face, double size) {

    Label(double x, double y, String words, Anchor anchor, Face face) {
        this(x, y, words, anchor, face, SIZE);
    }

    /// The size of most text, in units of the drawing.
    static final double SIZE = 12;

    /// Which end of the text is at `x`.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// How it looks: quiet, strong, strong and heavy, or light on a dark mark.
    ///
    /// @param css the classes that the style sheet repaints for dark screens
    record Face(Weight weight, String fill, String css) {
        static final Face QUIET = new Face(Weight.REGULAR, Palette.INK_2, "");
        static final Face STRONG = new Face(Weight.REGULAR, Palette.INK, "ink");
        static final Face ON = new Face(Weight.REGULAR, Palette.PAPER, "on");
        static final Face HEAVY = new Face(Weight.BOLD, Palette.INK, "ink");
    }

    static Label at(double x, double y, String words) {
        return new Label(x, y, words, Anchor.START, Face.QUIET);
    }

    Label middle() {
        return new Label(x, y, words, Anchor.MIDDLE, face, size);
    }

    Label end() {
        return new Label(x, y, words, Anchor.END, face, size);
    }

    Label in(Face look) {
        return new Label(x, y, words, anchor, look, size);
    }

    /// In another size.
    Label sized(double other) {
        return new Label(x, y, words, anchor, face, other);
    }

    /// The same words elsewhere.
    Label to(double left, double line) {
        return new Label(left, line, words, anchor, face, size);
    }

    /// Moved so that none of it leaves a drawing of this width.
    Label within(double drawing) {
        Box box = box();
        double move = Math.max(0, -box.left()) - Math.max(0, box.right() - drawing);
        return new Label(x + move, y, words, anchor, face, size);
    }

    double width() {
        return TextWidths.of(words, size, face.weight());
    }

    /// The room that it takes.
    Box box() {
        double left =
                switch (anchor) {
                    case START -> x;
                    case MIDDLE -> x - width() / 2;
                    case END -> x - width();
                };
        return new Box(left, y - size * 0.78, left + width(), y + size * 0.24);
    }
}

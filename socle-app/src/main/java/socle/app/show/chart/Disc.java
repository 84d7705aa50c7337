package socle.app.show.chart;

import socle.app.show.markup.Tag;

/// A round place of a drawing. Angles are turns: 0 at noon, clockwise, 1 at noon again.
///
/// @param hole the radius of what is left out in the middle
record Disc(double x, double y, double radius, double hole) {

    double x(double turn, double far) {
        return x + far * Math.sin(turn * 2 * Math.PI);
    }

    double y(double turn, double far) {
        return y - far * Math.cos(turn * 2 * Math.PI);
    }

    double bottom() {
        return y + radius;
    }

    /// The part between two angles.
    Tag slice(double from, double to) {
        String way =
                to - from > 1 - 1e-9
                        ? ring(from, from + 0.5) + ring(from + 0.5, from + 1)
                        : ring(from, to);
        return Tag.of("path").at("d", way);
    }

    private String ring(double from, double to) {
        String turn = to - from > 0.5 ? " 0 1 " : " 0 0 ";
        String outer = arc(radius, turn + "1 ", to);
        return hole > 0
                ? "M"
                        + at(from, radius)
                        + outer
                        + "L"
                        + at(to, hole)
                        + arc(hole, turn + "0 ", from)
                        + "Z"
                : "M" + Tag.number(x) + " " + Tag.number(y) + "L" + at(from, radius) + outer + "Z";
    }

    private String arc(double far, String turn, double to) {
        return "A" + Tag.number(far) + " " + Tag.number(far) + turn + at(to, far);
    }

    private String at(double turn, double far) {
        return Tag.number(x(turn, far)) + " " + Tag.number(y(turn, far));
    }
}

package socle.app.slides;

import java.util.List;
import socle.app.show.chart.TextWidths.Weight;

/// What stands before a point of a slide.
enum Mark {
    /// The one of the layout.
    BULLET,
    /// A box to tick, which is at the point's own beginning.
    BOX,
    /// A number, which is at the point's own beginning: what follows explains it.
    NUMBER,
    /// Nothing, for a sentence alone or one to which others answer.
    NONE;

    /// A point that begins so is a choice.
    private static final String TO_TICK = "☐ ";

    /// The marks of the points of one slide, in their order.
    static List<Mark> of(List<String> points) {
        Mark other =
                points.size() == 1 || points.stream().anyMatch(it -> own(it) != BULLET)
                        ? NONE
                        : BULLET;
        return points.stream().map(it -> own(it) == BULLET ? other : own(it)).toList();
    }

    static Mark own(String point) {
        return point.startsWith(TO_TICK)
                ? BOX
                : point.matches("(?s)[0-9]{1,2}\\. .*") ? NUMBER : BULLET;
    }

    /// The point without what its mark says.
    String words(String point) {
        return this == BOX ? point.substring(TO_TICK.length()) : point;
    }

    Weight weight() {
        return this == NUMBER ? Weight.BOLD : Weight.REGULAR;
    }
}

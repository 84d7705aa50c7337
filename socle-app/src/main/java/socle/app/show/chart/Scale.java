package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;

/// Takes values to places along an axis.
sealed interface Scale permits Numeric, TimeScale, Band {

    /// The least room between the words of two ticks.
    double AIR = 5;

    /// The values worth a mark on the axis, and their words.
    List<Tick> ticks();

    /// A mark on an axis.
    record Tick(double at, String words) {}

    /// All of the ticks when their words stand apart in a drawing of this width; every so many of
    /// them when not.
    static List<Tick> apart(List<Tick> ticks, double width) {
        for (int every = 1; every < ticks.size(); every++) {
            List<Tick> kept = new ArrayList<>();
            for (int i = 0; i < ticks.size(); i += every) {
                kept.add(ticks.get(i));
            }
            if (areApart(kept, width)) {
                return kept;
            }
        }
        return ticks.isEmpty() ? ticks : List.of(ticks.getFirst());
    }

    private static boolean areApart(List<Tick> ticks, double width) {
        for (int i = 1; i < ticks.size(); i++) {
            Box left =
                    Label.at(ticks.get(i - 1).at(), 0, ticks.get(i - 1).words())
                            .middle()
                            .within(width)
                            .box();
            Box here =
                    Label.at(ticks.get(i).at(), 0, ticks.get(i).words())
                            .middle()
                            .within(width)
                            .box();
            if (here.left() < left.right() + AIR) {
                return false;
            }
        }
        return true;
    }
}

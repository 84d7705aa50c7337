package socle.kinds.show.chart;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.show.Chart;
import socle.api.show.Mark;
import socle.api.show.Slot;

/// What the slots of a mark are for.
final class Slots {
    private Slots() {}

    /// The slot whose numbers the marks show.
    static Slot measured(Chart chart) {
        return switch (chart.mark()) {
            case BAR, LINE, AREA, ARC, PARETO, WATERFALL, TREEMAP, TILE ->
                    chart.shape().horizontal() ? Slot.X : Slot.Y;
            case POINT, HISTOGRAM, QQ -> Slot.Y;
            case INTERVAL -> Slot.X;
            case BOX -> Slot.MIDDLE;
            case RECT, GEO -> Slot.COLOR;
            case SANKEY -> Slot.VALUE;
            case GANTT -> Slot.X2;
        };
    }

    /// Whether the marks are lengths or areas from a common line, which begins at zero.
    static boolean isLength(Mark mark) {
        return switch (mark) {
            case BAR, AREA, HISTOGRAM, PARETO, WATERFALL -> true;
            default -> false;
        };
    }

    /// A word of the grammar as authors write it.
    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /// The slots that name a mark.
    static List<Slot> naming(Chart chart) {
        Stream<Slot> slots =
                switch (chart.mark()) {
                    case BAR, LINE, AREA, ARC, PARETO, WATERFALL, TREEMAP, TILE ->
                            Stream.of(
                                    Slot.FACET,
                                    chart.shape().horizontal() ? Slot.Y : Slot.X,
                                    Slot.COLOR);
                    case RECT -> Stream.of(Slot.X, Slot.Y);
                    case SANKEY -> Stream.of(Slot.SOURCE, Slot.TARGET);
                    case HISTOGRAM, QQ, BOX -> Stream.of(Slot.FACET, Slot.X);
                    case POINT, GEO -> Stream.of(Slot.LABEL, Slot.X);
                    case INTERVAL, GANTT -> Stream.of(Slot.Y);
                };
        return slots.filter(slot -> chart.channel(slot).isPresent()).toList();
    }

    /// The slots whose words a reader needs: axes, and what is measured.
    static Set<Slot> told(Mark mark) {
        return switch (mark) {
            case BAR, LINE, AREA, POINT, RECT, PARETO, WATERFALL -> Set.of(Slot.X, Slot.Y);
            case HISTOGRAM, QQ, INTERVAL -> Set.of(Slot.X);
            case ARC, TREEMAP, TILE, BOX -> Set.of(Slot.Y);
            case SANKEY -> Set.of(Slot.VALUE);
            case GEO -> Set.of(Slot.COLOR);
            case GANTT -> Set.of();
        };
    }

    /// The slot whose numbers want a unit, as the author fills it.
    static Slot unit(Mark mark, boolean horizontal) {
        return switch (mark) {
            case BAR, LINE, AREA, ARC, PARETO, WATERFALL, TREEMAP, TILE ->
                    horizontal ? Slot.X : Slot.Y;
            case POINT, BOX -> Slot.Y;
            case HISTOGRAM, QQ, INTERVAL -> Slot.X;
            case RECT, GEO -> Slot.COLOR;
            case SANKEY -> Slot.VALUE;
            case GANTT -> Slot.X;
        };
    }
}

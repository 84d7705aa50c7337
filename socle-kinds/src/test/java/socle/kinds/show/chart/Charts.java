package socle.kinds.show.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.show.Channel.Aggregate;
import socle.api.show.Channel.Scale;
import socle.api.show.Chart.Stack;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.TableRef;

/// Charts of the table `facts`, as an author would have written them.
final class Charts {

    private static final Place PLACE = Place.of("dashboards/x.yml");

    private Charts() {}

    static Axis axis(String column, Optional<Aggregate> how) {
        return new Axis(
                column,
                how,
                Optional.of(column),
                Format.AUTO,
                Optional.empty(),
                Optional.empty(),
                Scale.LINEAR,
                Optional.empty(),
                PLACE);
    }

    static ChartSpec spec(Mark mark, Map<Slot, Axis> axes) {
        return spec(mark, axes, Optional.empty(), Optional.empty());
    }

    static ChartSpec spec(
            Mark mark, Map<Slot, Axis> axes, Optional<String> colour, Optional<Integer> limit) {
        return new ChartSpec(
                new TableRef(new NodeId("facts"), PLACE),
                mark,
                of(axes, Slot.X),
                of(axes, Slot.Y),
                of(axes, Slot.X2),
                colour.map(column -> axis(column, Optional.empty())).or(() -> of(axes, Slot.COLOR)),
                of(axes, Slot.SIZE),
                of(axes, Slot.LOW),
                of(axes, Slot.HIGH),
                of(axes, Slot.POOLED),
                of(axes, Slot.SOURCE),
                of(axes, Slot.TARGET),
                of(axes, Slot.VALUE),
                of(axes, Slot.SHAPE),
                of(axes, Slot.LABEL),
                of(axes, Slot.ORDER),
                of(axes, Slot.FACET).map(axis -> new Facet(axis.column(), 3, PLACE)),
                Stack.NONE,
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                limit,
                List.of(),
                List.of(),
                Optional.empty(),
                "why",
                Optional.empty());
    }

    private static Optional<Axis> of(Map<Slot, Axis> axes, Slot slot) {
        return Optional.ofNullable(axes.get(slot));
    }
}

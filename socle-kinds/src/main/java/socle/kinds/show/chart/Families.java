package socle.kinds.show.chart;

import java.util.List;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.data.Column.Family;

/// What sort of values the columns of a table hold.
record Families(List<Column> columns) {

    Family of(Axis axis) {
        return columns.stream()
                .filter(column -> column.name().equals(axis.column()))
                .findFirst()
                .map(Column::family)
                .orElse(Family.OTHER);
    }

    boolean isNumber(Axis axis) {
        return of(axis) == Family.NUMBER;
    }

    boolean isNumber(Optional<Axis> axis) {
        return axis.filter(this::isNumber).isPresent();
    }

    boolean isName(Axis axis) {
        return Dim.isName(of(axis));
    }

    boolean isMoment(Axis axis) {
        return of(axis) == Family.DATE || of(axis) == Family.TIMESTAMP;
    }

    /// Whether an axis gives a number to each mark: by an aggregate, or as it is.
    boolean isMeasured(Axis axis) {
        return axis.aggregate().isPresent() || isNumber(axis);
    }
}

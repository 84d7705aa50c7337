package socle.core.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;

/// What is in the columns of a table.
///
/// @param rows how many
public record TableProfile(String table, long rows, List<ColumnProfile> columns) {

    public TableProfile {
        columns = List.copyOf(columns);
    }

    /// What is in one column.
    ///
    /// @param nulls how many rows have no value; exact
    /// @param spread of numbers, dates and moments, when there is a value
    /// @param bins at most 12 of one width, for numbers, dates and moments
    /// @param top at most 5 values that come most often, most frequent first; none when the column
    ///     has too many different values to count them all
    public record ColumnProfile(
            Column column,
            long nulls,
            Distinct distinct,
            Optional<Spread> spread,
            List<Bin> bins,
            List<Frequent> top) {
        public ColumnProfile {
            bins = List.copyOf(bins);
            top = List.copyOf(top);
        }
    }

    /// How many different values, nulls aside.
    public record Distinct(long count, Precision precision) {}

    /// Whether a figure was counted, or estimated because counting would cost too much.
    public enum Precision {
        EXACT,
        APPROXIMATE
    }

    /// The extent of the values. Values are as `Rows` names them: numbers, `LocalDate`,
    /// `LocalDateTime`, `OffsetDateTime`.
    ///
    /// @param mean of numbers alone
    /// @param quantiles those of 5, 25, 50, 75 and 95 %
    /// @param precision of the quantiles; the others are exact
    public record Spread(
            Object least,
            Object most,
            Optional<Double> mean,
            List<Object> quantiles,
            Precision precision) {
        public Spread {
            quantiles = List.copyOf(quantiles);
        }

        /// The middle value.
        public Object median() {
            return quantiles.get(quantiles.size() / 2);
        }
    }

    /// A bar of a histogram: values from `from` on and below `to` (the last one with `to`).
    public record Bin(Object from, Object to, long count) {}

    /// A value that comes often, as text.
    public record Frequent(String value, long count) {}

    /// One row a column: what a dictionary shows of it.
    public Rows summary() {
        List<Column> head =
                List.of(
                        new Column("column", "VARCHAR"),
                        new Column("type", "VARCHAR"),
                        new Column("nulls", "BIGINT"),
                        new Column("distinct", "BIGINT"),
                        new Column("least", "VARCHAR"),
                        new Column("median", "VARCHAR"),
                        new Column("most", "VARCHAR"),
                        new Column("most_frequent", "VARCHAR"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        columns.forEach(column -> rows.add(line(column)));
        return Rows.of(head, rows);
    }

    private static List<@Nullable Object> line(ColumnProfile one) {
        return Arrays.asList(
                one.column().name(),
                one.column().type(),
                one.nulls(),
                one.distinct().count(),
                one.spread().map(spread -> spread.least().toString()).orElse(null),
                one.spread().map(spread -> spread.median().toString()).orElse(null),
                one.spread().map(spread -> spread.most().toString()).orElse(null),
                one.top().isEmpty() ? null : one.top().getFirst().value());
    }
}

package socle.app.show.words;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import socle.api.data.Rows;
import socle.api.show.Cut;
import socle.api.show.CutRows;
import socle.api.show.Dimension;
import socle.api.show.Metric;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// What a metric answered, in words: a line a row of the answer.
///
/// @param rows as a cut is answered
public record CutTable(Rows rows, Metric metric, Cut cut, Language language) {

    private static final String TOTAL = "total";

    private static final Set<String> NUMBERS =
            Set.of("value", "low", "high", "previous", "year_before", "first", "moving", "to_date");

    /// The columns that are told, by their places: a total is told by its dimensions.
    public List<Integer> columns() {
        return IntStream.range(0, rows.columns().size())
                .filter(column -> !name(column).equals(TOTAL))
                .boxed()
                .toList();
    }

    /// What stands above a column.
    public String head(int column) {
        return new CutRows(metric, cut, rows).head(name(column)).in(language);
    }

    /// Whether a column holds values of the metric.
    public boolean isNumber(int column) {
        return NUMBERS.contains(name(column));
    }

    /// Whether a cell stands for all values of its dimension.
    public boolean isAll(int row, int column) {
        return isDimension(name(column)) && Boolean.TRUE.equals(rows.at(row, rows.indexOf(TOTAL)));
    }

    /// What stands in a cell.
    public String cell(int row, int column) {
        Object value = rows.at(row, column);
        if (isAll(row, column)) {
            return new Phrase("all", "tout").in(language);
        }
        return isNumber(column) && value instanceof Number number
                ? new Numbers(language).with(number.doubleValue(), metric.format(), metric.unit())
                : new Values(language).of(value);
    }

    private boolean isDimension(String name) {
        return metric.dimensions().stream().map(Dimension::name).anyMatch(name::equals);
    }

    private String name(int column) {
        return rows.columns().get(column).name();
    }
}

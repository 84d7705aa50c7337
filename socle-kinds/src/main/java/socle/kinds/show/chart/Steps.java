package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// What some marks know of a value beside it: the share reached so far, where a step begins and
/// ends.
final class Steps {

    private static final Column SHARE = new Column("cumulative_share", "DOUBLE");
    private static final Column START = new Column("step_start", "DOUBLE");
    private static final Column END = new Column("step_end", "DOUBLE");
    private static final Column TOTAL = new Column("is_total", "BOOLEAN");
    private static final Phrase WHOLE = new Phrase("Total", "Total");

    private Steps() {}

    /// The slots that are made, and their columns.
    static Map<Slot, String> slots(Mark mark) {
        return switch (mark) {
            case PARETO -> Map.of(Slot.SHARE, SHARE.name());
            case WATERFALL ->
                    Map.of(
                            Slot.LOW, START.name(),
                            Slot.HIGH, END.name(),
                            Slot.POOLED, TOTAL.name());
            default -> Map.of();
        };
    }

    /// The rows of a mark with the columns that are made.
    static Rows add(Mark mark, Rows rows, String value, Language language) {
        return switch (mark) {
            case PARETO -> shares(rows, value);
            case WATERFALL -> steps(rows, value, language);
            default -> rows;
        };
    }

    private static Rows shares(Rows rows, String value) {
        double whole = rows.column(value).stream().mapToDouble(Steps::real).sum();
        List<List<@Nullable Object>> values = new ArrayList<>();
        double reached = 0;
        for (int i = 0; i < rows.size(); i++) {
            reached += real(rows.at(i, rows.indexOf(value)));
            values.add(with(rows.values().get(i), whole == 0 ? null : reached / whole));
        }
        return Rows.of(columns(rows, SHARE), values);
    }

    private static Rows steps(Rows rows, String value, Language language) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        double level = 0;
        for (int i = 0; i < rows.size(); i++) {
            double next = level + real(rows.at(i, rows.indexOf(value)));
            values.add(with(rows.values().get(i), level, next, false));
            level = next;
        }
        if (rows.size() > 0) {
            values.add(total(rows, value, level, language));
        }
        return Rows.of(columns(rows, START, END, TOTAL), values);
    }

    private static List<@Nullable Object> total(
            Rows rows, String value, double level, Language language) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Column column : rows.columns()) {
            boolean named = column.family() == Column.Family.TEXT;
            row.add(column.name().equals(value) ? level : named ? WHOLE.in(language) : null);
        }
        return with(row, 0.0, level, true);
    }

    private static List<Column> columns(Rows rows, Column... more) {
        List<Column> columns = new ArrayList<>();
        rows.columns().forEach(columns::add);
        columns.addAll(List.of(more));
        return columns;
    }

    private static List<@Nullable Object> with(
            List<@Nullable Object> row, @Nullable Object... more) {
        List<@Nullable Object> whole = new ArrayList<>(row);
        whole.addAll(Arrays.asList(more));
        return whole;
    }

    private static double real(@Nullable Object value) {
        return Drawn.real(value).orElse(0);
    }
}

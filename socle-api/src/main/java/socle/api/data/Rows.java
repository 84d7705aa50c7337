package socle.api.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small table in memory. Values are `String`, `Boolean`, `Long`, `Double`, `BigDecimal`,
/// `LocalDate`, `LocalTime`, `LocalDateTime`, `OffsetDateTime`, or null.
public record Rows(List<Column> columns, List<List<@Nullable Object>> values) {

    public Rows {
        columns = List.copyOf(columns);
        for (List<@Nullable Object> row : values) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " values under " + columns.size() + " columns");
            }
        }
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /// The same as the constructor, whose `@Nullable` values other modules cannot see.
    public static Rows of(List<Column> columns, List<List<@Nullable Object>> values) {
        return new Rows(columns, values);
    }

    /// How many rows.
    public int size() {
        return values.size();
    }

    /// The place of a column, from 0; -1 when there is none of that name.
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /// One value.
    public @Nullable Object at(int row, int column) {
        return values.get(row).get(column);
    }

    /// The same rows without the column at a place.
    public Rows without(int column) {
        List<Column> fewer = new ArrayList<>(columns);
        fewer.remove(column);
        List<List<@Nullable Object>> kept = new ArrayList<>(size());
        for (List<@Nullable Object> row : values) {
            List<@Nullable Object> left = new ArrayList<>(row);
            left.remove(column);
            kept.add(left);
        }
        return new Rows(fewer, kept);
    }

    /// All values of one column, in order.
    public List<@Nullable Object> column(String name) {
        int index = indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no column '" + name + "'");
        }
        List<@Nullable Object> found = new ArrayList<>(size());
        values.forEach(row -> found.add(row.get(index)));
        return found;
    }
}

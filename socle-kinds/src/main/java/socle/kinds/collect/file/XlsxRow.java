package socle.kinds.collect.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;

/// Takes the values of one row after the other, in the order of the columns.
final class XlsxRow {

    private final List<Column> columns;
    private final List<Integer> places = new ArrayList<>();
    private final int width;
    private final FileSpec spec;
    private @Nullable Object[] values;
    private String misfit = "";

    /// @param names of the cells, as the sheet has them
    XlsxRow(List<Column> columns, List<String> names, FileSpec spec) {
        this.columns = columns;
        this.width = names.size();
        this.spec = spec;
        this.values = new @Nullable Object[0];
        List<String> lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        columns.forEach(c -> places.add(lower.indexOf(c.name().toLowerCase(Locale.ROOT))));
    }

    /// Takes a row; false when one of its cells does not fit.
    boolean take(Row row) {
        values = new @Nullable Object[columns.size()];
        misfit = beyond(row);
        for (int i = 0; i < columns.size() && misfit.isEmpty(); i++) {
            @Nullable Cell cell = cell(row, places.get(i));
            if (cell == null || isNull(cell)) {
                continue;
            }
            Optional<Object> value = XlsxCell.value(cell, columns.get(i));
            misfit = value.isPresent() ? "" : columns.get(i).name();
            values[i] = value.orElse(null);
        }
        return misfit.isEmpty();
    }

    /// The values of the row that was taken last.
    @Nullable Object[] values() {
        return values;
    }

    /// The column in which the last row did not fit, or the address of a cell beyond all columns.
    String misfit() {
        return misfit;
    }

    /// A row in one line.
    static String text(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(i -> XlsxSheet.text(row, i))
                .collect(Collectors.joining("\t"));
    }

    private static @Nullable Cell cell(Row row, int place) {
        return place < row.getCellCount() ? row.getCell(place) : null;
    }

    private boolean isNull(Cell cell) {
        String raw = cell.getRawValue();
        return raw == null
                ? cell.getType() != CellType.FORMULA
                : raw.isEmpty() || spec.null_values().contains(raw);
    }

    private String beyond(Row row) {
        for (int i = width; i < row.getCellCount(); i++) {
            if (!XlsxSheet.text(row, i).isEmpty()) {
                return String.valueOf(row.getCell(i).getAddress());
            }
        }
        return "";
    }
}

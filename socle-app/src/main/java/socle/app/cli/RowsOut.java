package socle.app.cli;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.app.show.export.Csv;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A small table in memory, written out for people or for programs. A missing value is never an
/// empty text: `NULL` in a table, nothing between the commas in CSV, `null` in JSON.
final class RowsOut {
    private RowsOut() {}

    /// Aligned for a terminal.
    static void table(Rows rows, Voice voice) {
        TextTable table =
                TextTable.of(rows.columns().stream().map(RowsOut::heading).toArray(String[]::new));
        rows.values()
                .forEach(row -> table.row(row.stream().map(RowsOut::cell).toArray(String[]::new)));
        table.print(voice);
    }

    private static String heading(Column column) {
        return (column.family() == Column.Family.NUMBER ? ">" : "") + column.name();
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "NULL" : text(value).replace("\r", "\\r").replace("\n", "\\n");
    }

    /// RFC 4180, CRLF left to the printer's line ends.
    static void csv(Rows rows, Voice voice) {
        Csv.records(rows).forEach(voice::answer);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /// One object a row.
    static ArrayNode json(Rows rows) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (List<@Nullable Object> row : rows.values()) {
            ObjectNode one = all.addObject();
            for (int i = 0; i < row.size(); i++) {
                put(one, rows.columns().get(i).name(), row.get(i));
            }
        }
        return all;
    }

    private static void put(ObjectNode row, String name, @Nullable Object value) {
        switch (value) {
            case null -> row.putNull(name);
            case Boolean truth -> row.put(name, truth);
            case Long number -> row.put(name, number);
            case Double number when Double.isFinite(number) -> row.put(name, number);
            case BigDecimal number -> row.put(name, number);
            default -> row.put(name, value.toString());
        }
    }
}

package socle.app.show.export;

import socle.api.data.Rows;
import socle.app.show.chart.TextWidths;

/// How wide a column of a workbook has to be for its head and its first values.
final class ColumnWidth {

    /// In digits of the usual size.
    private static final double LEAST = 8;

    private static final double MOST = 60;

    /// Rows that are looked at.
    private static final int LOOKED = 200;

    private ColumnWidth() {}

    /// As a workbook counts: 256 to a digit.
    static int of(Rows rows, int column) {
        double widest = digits(rows.columns().get(column).name()) + 3;
        for (int r = 0; r < Math.min(LOOKED, rows.size()); r++) {
            Object value = rows.at(r, column);
            widest = Math.max(widest, value == null ? 0 : digits(value.toString()));
        }
        return (int) (256 * Math.clamp(widest + 2, LEAST, MOST));
    }

    private static double digits(String words) {
        return TextWidths.of(words, 1, TextWidths.Weight.BOLD)
                / TextWidths.of("0", 1, TextWidths.Weight.REGULAR);
    }
}

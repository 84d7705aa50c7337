package socle.app.show.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Additivity;
import socle.api.show.Metric;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.export.CellStyles.Look;

/// What a metric answered, on its way into a workbook: its parts in one sheet with their total
/// under
/// them, and the total of each period in another. Where values add up a total is a formula, which
/// follows a filter; a ratio or a count of different ones is what the engine computed of all rows.
///
/// @param answer as a series or a cut is answered
public record MetricSheet(Metric metric, Rows answer, Language language) {

    private static final String TOTAL = "total";
    private static final String VALUE = "value";
    private static final String PERIOD = "period";

    /// The numbers that are values of the metric.
    private static final Set<String> NUMBERS =
            Set.of("value", "low", "high", "previous", "year_before", "first", "moving", "to_date");

    /// The rows of the first sheet: parts, or all when nothing is told by parts.
    public Rows parts() {
        int total = answer.indexOf(TOTAL);
        return total < 0 ? answer : (isWhole() ? answer : of(false)).without(total);
    }

    /// Whether no row speaks of a part.
    private boolean isWhole() {
        return of(false).size() == 0;
    }

    private Rows of(boolean wanted) {
        int total = answer.indexOf(TOTAL);
        return Rows.of(
                answer.columns(),
                answer.values().stream()
                        .filter(row -> Boolean.TRUE.equals(row.get(total)) == wanted)
                        .toList());
    }

    /// The totals, where there are parts.
    private Rows totals() {
        return answer.indexOf(TOTAL) < 0 || isWhole()
                ? Rows.of(answer.columns(), List.of())
                : of(true);
    }

    private boolean adds() {
        return metric.additivity() == Additivity.ADDITIVE;
    }

    /// How the numbers of a column look.
    Look look(Column column) {
        if (!NUMBERS.contains(column.name())) {
            return Look.NUMBER;
        }
        return switch (metric.format()) {
            case PERCENT -> Look.SHARE;
            case INTEGER -> Look.WHOLE;
            case AUTO, DECIMAL, COMPACT -> Look.NUMBER;
        };
    }

    /// Writes the total under the parts, when there is one.
    void under(Sheet sheet, CellStyles styles) {
        Rows parts = parts();
        Rows totals = totals();
        boolean one = totals.size() == 1;
        if (parts.size() < 2 || (!one && !adds())) {
            return;
        }
        Row row = sheet.createRow(parts.size() + 1);
        head(row, styles);
        for (int i = 0; i < parts.columns().size(); i++) {
            Column column = parts.columns().get(i);
            if (!NUMBERS.contains(column.name())) {
                continue;
            }
            if (adds() && column.name().equals(VALUE)) {
                String range = new CellRangeAddress(1, parts.size(), i, i).formatAsString();
                double value = one ? number(totals, 0, VALUE) : sum(parts);
                formula(row, i, "SUBTOTAL(109," + range + ")", value, styles.of(look(column)));
            } else if (one) {
                new Cell(row.createCell(i), styles, look(column))
                        .put(totals.at(0, totals.indexOf(column.name())));
            }
        }
        new Cell(row.createCell(parts.columns().size()), styles, Look.TEXT).put(note());
    }

    private void head(Row row, CellStyles styles) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(0);
        cell.setCellValue(new Phrase("Total", "Total").in(language));
        cell.setCellStyle(styles.of(Look.NAME));
    }

    private static void formula(
            Row row,
            int column,
            String formula,
            double value,
            org.apache.poi.ss.usermodel.CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static double sum(Rows rows) {
        double sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            sum += number(rows, row, VALUE);
        }
        return sum;
    }

    private static double number(Rows rows, int row, String column) {
        return rows.at(row, rows.indexOf(column)) instanceof Number number
                ? number.doubleValue()
                : 0;
    }

    /// How its totals come about.
    public String note() {
        Phrase words =
                switch (metric.additivity()) {
                    case ADDITIVE ->
                            new Phrase(
                                    "The total of value is a formula and follows the filter; other"
                                            + " totals were computed of all rows.",
                                    "Le total de value est une formule et suit le filtre\u202f; les"
                                            + " autres totaux ont été calculés sur toutes les"
                                            + " lignes.");
                    case RATIO ->
                            new Phrase(
                                    "Totals were computed of all rows: ratios do not add up.",
                                    "Les totaux ont été calculés sur toutes les lignes\u00a0: des"
                                            + " rapports ne s’ajoutent pas.");
                    case DISTINCT ->
                            new Phrase(
                                    "Totals were computed of all rows: parts may share what is"
                                            + " counted.",
                                    "Les totaux ont été calculés sur toutes les lignes\u00a0: les"
                                            + " parties peuvent partager ce qui est compté.");
                    case NONE ->
                            new Phrase(
                                    "Totals were computed of all rows: nothing follows from parts.",
                                    "Les totaux ont été calculés sur toutes les lignes\u00a0: rien ne"
                                            + " se déduit des parties.");
                };
        return words.in(language);
    }

    /// The total of each period, when there are several; nothing else has a sheet of its own.
    Optional<Rows> byPeriod() {
        Rows totals = totals();
        return totals.size() < 2 || totals.indexOf(PERIOD) < 0
                ? Optional.empty()
                : Optional.of(narrowed(totals));
    }

    /// Without the dimensions, which a total does not have.
    private Rows narrowed(Rows totals) {
        Rows fewer = totals.without(totals.indexOf(TOTAL));
        for (var dimension : metric.dimensions()) {
            int at = fewer.indexOf(dimension.name());
            fewer = at < 0 ? fewer : fewer.without(at);
        }
        return fewer;
    }

    /// Writes the totals of periods; where values add up, as sums of the parts in the first sheet.
    void byPeriod(Rows totals, Sheet sheet, String data, CellStyles styles) {
        Rows parts = parts();
        for (int r = 0; r < totals.size(); r++) {
            Row row = sheet.createRow(r + 1);
            for (int i = 0; i < totals.columns().size(); i++) {
                Column column = totals.columns().get(i);
                @Nullable Object value = totals.at(r, i);
                if (adds() && column.name().equals(VALUE) && value instanceof Number number) {
                    String own = CellReference.convertNumToColString(totals.indexOf(PERIOD));
                    String formula =
                            "SUMIFS(%s,%s,%s)"
                                    .formatted(
                                            range(data, parts, VALUE),
                                            range(data, parts, PERIOD),
                                            own + (r + 2));
                    formula(row, i, formula, number.doubleValue(), styles.of(look(column)));
                } else {
                    new Cell(row.createCell(i), styles, look(column)).put(value);
                }
            }
        }
        Row last = sheet.createRow(totals.size() + 2);
        new Cell(last.createCell(0), styles, Look.TEXT).put(note());
    }

    private static String range(String sheet, Rows rows, String column) {
        String letters = CellReference.convertNumToColString(rows.indexOf(column));
        return "'%s'!$%s$2:$%s$%d"
                .formatted(sheet.replace("'", "''"), letters, letters, rows.size() + 1);
    }
}

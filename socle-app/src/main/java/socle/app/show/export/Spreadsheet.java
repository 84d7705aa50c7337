package socle.app.show.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.export.CellStyles.Look;

/// Any rows as a workbook: one sheet of typed values under a head that stays in sight, one that
/// says what they are. Rows are written as they come; few of them are held at once.
///
/// @param about what the second sheet says, by name
/// @param metric what a metric answered, whose parts these rows are; its totals are written too
public record Spreadsheet(
        Rows rows, Map<String, String> about, Office.Card card, Optional<MetricSheet> metric) {

    /// Rows of which nothing is known but their columns.
    public Spreadsheet(Rows rows, Map<String, String> about, Office.Card card) {
        this(rows, about, card, Optional.empty());
    }

    /// What a metric answered, with its totals.
    public static Spreadsheet of(MetricSheet metric, Map<String, String> about, Office.Card card) {
        return new Spreadsheet(metric.parts(), about, card, Optional.of(metric));
    }

    /// A sheet has no more (ECMA-376).
    public static final int MOST_COLUMNS = 16_384;

    /// Rows that are held at once.
    private static final int HELD = 100;

    /// Writes all of it.
    public void writeTo(OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(HELD)) {
            CellStyles styles = new CellStyles(book.getXSSFWorkbook());
            Sheet data = book.createSheet(say("Data", "Données"));
            data(data, styles);
            metric.ifPresent(it -> totals(it, book, data, styles));
            about(book.createSheet(say("About", "À propos")), styles);
            Office.describe(book.getXSSFWorkbook(), card);
            book.write(out);
        }
    }

    private String say(String en, String fr) {
        return new Phrase(en, fr).in(card.language());
    }

    private void data(Sheet sheet, CellStyles styles) {
        List<Column> columns = rows.columns();
        head(sheet, rows, styles);
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r + 1);
            for (int i = 0; i < columns.size(); i++) {
                new Cell(row.createCell(i), styles, look(columns.get(i))).put(rows.at(r, i));
            }
        }
        if (rows.size() > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
        }
    }

    private Look look(Column column) {
        return metric.map(it -> it.look(column)).orElse(Look.NUMBER);
    }

    private void totals(MetricSheet metric, SXSSFWorkbook book, Sheet data, CellStyles styles) {
        metric.under(data, styles);
        metric.byPeriod()
                .ifPresent(
                        totals -> {
                            Sheet sheet = book.createSheet(say("Totals", "Totaux"));
                            head(sheet, totals, styles);
                            metric.byPeriod(totals, sheet, data.getSheetName(), styles);
                        });
    }

    private static void head(Sheet sheet, Rows rows, CellStyles styles) {
        sheet.createFreezePane(0, 1);
        Row head = sheet.createRow(0);
        for (int i = 0; i < rows.columns().size(); i++) {
            put(head, i, rows.columns().get(i).name(), styles.of(Look.HEAD));
            sheet.setColumnWidth(i, ColumnWidth.of(rows, i));
        }
    }

    private void about(Sheet sheet, CellStyles styles) {
        int line = 0;
        for (Map.Entry<String, String> one : about.entrySet()) {
            Row row = sheet.createRow(line++);
            put(row, 0, one.getKey(), styles.of(Look.NAME));
            new Cell(row.createCell(1), styles, Look.TEXT).put(one.getValue());
        }
        for (Column column : rows.columns()) {
            Row row = sheet.createRow(line++);
            put(row, 0, say("Column ", "Colonne ") + column.name(), styles.of(Look.NAME));
            new Cell(row.createCell(1), styles, Look.TEXT).put(column.type());
        }
        sheet.setColumnWidth(0, 26 * 256);
        sheet.setColumnWidth(1, 90 * 256);
    }

    private static void put(
            Row row, int column, String words, org.apache.poi.ss.usermodel.CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(Cell.printable(words));
        cell.setCellStyle(style);
    }

    /// A card of what is taken away now.
    public static Office.Card card(String title, Language language, java.time.Instant now) {
        return new Office.Card(title, "", "Socle", language, now);
    }
}

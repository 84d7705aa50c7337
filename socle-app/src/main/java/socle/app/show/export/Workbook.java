package socle.app.show.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.Typography;
import socle.app.show.chart.Drawing;
import socle.app.show.export.CellStyles.Look;
import socle.app.show.words.Dates;
import socle.app.show.words.Numbers;

/// The rows of a chart as a workbook: one sheet of typed values under a head that stays in sight,
/// one
/// that says what they are and where they come from.
final class Workbook {

    private final Block.Plot plot;
    private final Source source;
    private final Language language;

    Workbook(Block.Plot plot, Source source, Language language) {
        this.plot = plot;
        this.source = source;
        this.language = language;
    }

    byte[] bytes() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(book);
            data(book.createSheet(say("Data", "Données")), styles);
            about(book.createSheet(say("About", "À propos")), styles);
            return Office.bytes(
                    book,
                    new Office.Card(
                            words(plot.title()),
                            words(plot.subtitle()),
                            "Socle",
                            language,
                            source.date()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String say(String en, String fr) {
        return new Phrase(en, fr).in(language);
    }

    private String words(Phrase phrase) {
        return Cell.printable(Typography.of(phrase.in(language), language));
    }

    private void data(XSSFSheet sheet, CellStyles styles) {
        Rows rows = plot.rows();
        List<Column> columns = rows.columns();
        XSSFRow head = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            XSSFCell cell = head.createCell(i);
            cell.setCellValue(Cell.printable(columns.get(i).name()));
            cell.setCellStyle(styles.of(Look.HEAD));
            sheet.setColumnWidth(i, ColumnWidth.of(rows, i));
        }
        for (int r = 0; r < rows.size(); r++) {
            XSSFRow row = sheet.createRow(r + 1);
            for (int i = 0; i < columns.size(); i++) {
                new Cell(row.createCell(i), styles, look(columns.get(i))).put(rows.at(r, i));
            }
        }
        sheet.createFreezePane(0, 1);
        if (rows.size() > 0) {
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
        }
    }

    private Look look(Column column) {
        boolean share =
                channels().stream()
                        .anyMatch(
                                it ->
                                        it.column().equals(column.name())
                                                && it.format() == Format.PERCENT);
        return share ? Look.SHARE : Look.NUMBER;
    }

    /// The columns of the drawing.
    private List<Channel> channels() {
        return List.copyOf(plot.chart().channels().values());
    }

    private void about(XSSFSheet sheet, CellStyles styles) {
        List<List<String>> lines = new ArrayList<>();
        line(lines, say("Title", "Titre"), words(plot.title()));
        line(lines, say("What is drawn", "Ce qui est dessiné"), words(plot.subtitle()));
        line(
                lines,
                say("How not to be fooled", "Comment ne pas s’y tromper"),
                words(plot.caption()));
        line(lines, say("What it shows", "Ce qu’il montre"), shown());
        line(lines, say("Node", "Nœud"), source.node().value());
        line(lines, say("Source tables", "Tables sources"), String.join(", ", source.tables()));
        source.last()
                .ifPresent(
                        it -> {
                            line(lines, say("Run", "Exécution"), it.run());
                            line(
                                    lines,
                                    say("Run at (UTC)", "Exécuté le (UTC)"),
                                    new Dates(language).instant(it.at()));
                            line(lines, say("Freshness", "Fraîcheur"), freshness());
                        });
        line(lines, say("Rows", "Lignes"), new Numbers(language).count(plot.rows().size()));
        for (Column column : plot.rows().columns()) {
            line(lines, say("Column ", "Colonne ") + column.name(), meaning(column));
        }
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            put(row.createCell(0), lines.get(i).getFirst(), styles, Look.NAME);
            put(row.createCell(1), lines.get(i).getLast(), styles, Look.WORDS);
        }
        sheet.setColumnWidth(0, 26 * 256);
        sheet.setColumnWidth(1, 90 * 256);
    }

    private static void line(List<List<String>> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(List.of(name, value));
        }
    }

    private static void put(XSSFCell cell, String words, CellStyles styles, Look look) {
        cell.setCellValue(words);
        cell.setCellStyle(styles.of(look));
    }

    private String shown() {
        return switch (Drawing.of(plot, language)) {
            case Drawing.Picture picture -> Cell.printable(picture.words());
            case Drawing.Nothing nothing -> words(nothing.why());
        };
    }

    private String freshness() {
        return source.isFresh()
                ? say("as its definition says", "conforme à sa définition")
                : say("older than its definition", "plus ancien que sa définition");
    }

    /// Its words, type and unit.
    private String meaning(Column column) {
        Optional<Channel> drawn =
                channels().stream().filter(it -> it.column().equals(column.name())).findFirst();
        List<String> words = new ArrayList<>();
        drawn.flatMap(Channel::title).ifPresent(words::add);
        words.add(Objects.requireNonNull(column.type()));
        drawn.flatMap(Channel::unit).ifPresent(it -> words.add(say("unit ", "unité ") + it));
        return String.join(", ", words);
    }
}

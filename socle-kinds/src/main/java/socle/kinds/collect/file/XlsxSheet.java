package socle.kinds.collect.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import socle.kinds.collect.Trouble;

/// An open sheet of a workbook: its names, then its rows that are not empty.
final class XlsxSheet implements AutoCloseable {

    private final Source source;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Head head;

    private XlsxSheet(Source source, ReadableWorkbook workbook, Stream<Row> stream, FileSpec spec)
            throws Trouble {
        this.source = source;
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.filter(row -> row.getRowNum() > spec.skip() && !isEmpty(row)).iterator();
        this.head = spec.header() ? names() : new Head(spec.skip(), List.of(), 0, false);
    }

    /// Opens the sheet that the spec names, or the first.
    static XlsxSheet open(Source source, FileSpec spec) throws IOException, Trouble {
        XlsxSize.check(source);
        ReadableWorkbook workbook = workbook(source);
        try {
            Sheet sheet = sheet(source, workbook, spec);
            return new XlsxSheet(source, workbook, sheet.openStream(), spec);
        } catch (IOException | RuntimeException | Trouble e) {
            workbook.close();
            throw e;
        }
    }

    /// The first row that is not empty, when it names the columns.
    Head head() {
        return head;
    }

    /// The next row, or nothing at the end.
    Optional<Row> next() throws Trouble {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (ExcelReaderException e) {
            throw FileTrouble.noWorkbook(source);
        }
    }

    /// The text of a cell as a person typed it, or empty.
    static String text(Row row, int column) {
        Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
        return cell == null || cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    private Head names() throws Trouble {
        Row row = next().orElseThrow(() -> FileTrouble.empty(source.name()));
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            values.add(text(row, i));
        }
        return new Head(row.getRowNum(), values, 0, false);
    }

    private static boolean isEmpty(Row row) {
        return row.stream()
                .allMatch(
                        cell ->
                                cell == null
                                        || (cell.getRawValue() == null
                                                && cell.getType() != CellType.FORMULA));
    }

    private static ReadableWorkbook workbook(Source source) throws Trouble {
        try {
            return new ReadableWorkbook(source.path().toFile(), new ReadingOptions(true, true));
        } catch (IOException | ExcelReaderException e) {
            throw FileTrouble.noWorkbook(source);
        }
    }

    private static Sheet sheet(Source source, ReadableWorkbook workbook, FileSpec spec)
            throws Trouble {
        if (spec.sheet().isEmpty()) {
            return workbook.getFirstSheet();
        }
        String name = spec.sheet().get();
        List<String> names = workbook.getSheets().map(Sheet::getName).toList();
        return workbook.findSheet(name)
                .orElseThrow(() -> FileTrouble.noSheet(source.name(), name, names));
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}

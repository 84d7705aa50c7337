package socle.kinds.collect.file;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.RowSink;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.text.Language;
import socle.kinds.collect.Trouble;

/// Reads one sheet of workbooks, row by row.
final class XlsxReading implements Reading {

    private final Batch batch;
    private final FileSpec spec;

    XlsxReading(Batch batch) {
        this.batch = batch;
        this.spec = batch.spec();
    }

    @Override
    public Shape find() throws IOException, Trouble {
        List<Column> columns = List.of();
        for (Source source : batch.sources()) {
            List<Column> found = columns(source);
            columns = columns.isEmpty() ? found : Types.wider(columns, found);
        }
        return new Shape(columns, Dialect.NONE, Shape.Known.FOUND);
    }

    @Override
    public Shape check(Shape shape) throws IOException, Trouble {
        for (Source source : batch.sources()) {
            ShapeChange change = ShapeChange.ofNames(shape.columns(), names(source, shape));
            if (!change.isEmpty()) {
                throw Findings.shapeChanged(source.name(), shape, change);
            }
        }
        return shape;
    }

    @Override
    public Counter counter(Shape shape) {
        return new XlsxCounter(spec);
    }

    @Override
    public Loaded load(Shape shape) throws IOException, Trouble {
        List<Column> columns = new ArrayList<>(shape.columns());
        spec.file_column().ifPresent(name -> columns.add(new Column(name, "VARCHAR")));
        List<Misfit> misfits = new ArrayList<>();
        try {
            Table table =
                    batch.bench()
                            .tables()
                            .draft(new Change.Whole(), columns, sink -> pour(shape, sink, misfits));
            return rejects(table, misfits);
        } catch (Carried carried) {
            throw carried.trouble;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Loaded rejects(Table table, List<Misfit> misfits) {
        Language language = batch.bench().language();
        Table rejects =
                batch.bench()
                        .tables()
                        .part(Rejects.PART)
                        .draft(
                                new Change.Whole(),
                                Rejects.COLUMNS,
                                sink -> misfits.forEach(one -> sink.row(one.row(language))));
        List<List<@Nullable Object>> first = new ArrayList<>();
        misfits.stream()
                .limit(Rejects.FIRST)
                .forEach(one -> first.add(Arrays.asList(one.row(language))));
        return new Loaded(table, rejects, misfits.size(), Rows.of(Rejects.COLUMNS, first));
    }

    private void pour(Shape shape, RowSink sink, List<Misfit> misfits) {
        for (Source source : batch.sources()) {
            try (XlsxSheet sheet = XlsxSheet.open(source, spec)) {
                List<String> names = spec.header() ? sheet.head().names() : shape.names();
                XlsxRow values = new XlsxRow(shape.columns(), names, spec);
                for (Optional<Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                    if (values.take(row.get())) {
                        sink.row(with(source, values.values()));
                    } else {
                        misfits.add(Misfit.of(source, row.get(), values.misfit()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Trouble trouble) {
                throw new Carried(trouble);
            }
        }
    }

    private @Nullable Object[] with(Source source, @Nullable Object[] values) {
        if (spec.file_column().isEmpty()) {
            return values;
        }
        @Nullable Object[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = source.name();
        return longer;
    }

    private List<String> names(Source source, Shape shape) throws IOException, Trouble {
        try (XlsxSheet sheet = XlsxSheet.open(source, spec)) {
            return spec.header() ? sheet.head().names() : shape.names();
        }
    }

    private List<Column> columns(Source source) throws IOException, Trouble {
        try (XlsxSheet sheet = XlsxSheet.open(source, spec)) {
            List<Optional<String>> types = new ArrayList<>();
            sheet.head().names().forEach(_ -> types.add(Optional.empty()));
            for (Optional<Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                look(row.get(), types);
            }
            return named(spec.header() ? sheet.head().names() : Head.places(types.size()), types);
        }
    }

    private void look(Row row, List<Optional<String>> types) {
        while (!spec.header() && types.size() < row.getCellCount()) {
            types.add(Optional.empty());
        }
        for (int i = 0; i < Math.min(types.size(), row.getCellCount()); i++) {
            @Nullable Cell cell = row.getCell(i);
            Optional<String> type = XlsxCell.type(cell);
            Optional<String> before = types.get(i);
            types.set(
                    i,
                    type.isEmpty()
                            ? before
                            : type.map(t -> before.map(b -> Types.wider(b, t)).orElse(t)));
        }
    }

    private static List<Column> named(List<String> names, List<Optional<String>> types) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Column(names.get(i), types.get(i).orElse("VARCHAR")));
        }
        return columns;
    }

    /// A row that does not fit.
    private record Misfit(String file, long line, String column, String text) {

        static Misfit of(Source source, Row row, String column) {
            return new Misfit(source.name(), row.getRowNum(), column, XlsxRow.text(row));
        }

        @Nullable Object[] row(Language language) {
            return new @Nullable Object[] {
                file, line, column, Rejects.Reason.CAST.words().in(language), text
            };
        }
    }

    /// Carries trouble out of the rows that a table draws.
    private static final class Carried extends RuntimeException {
        @Serial private static final long serialVersionUID = 1L;

        private final Trouble trouble;

        Carried(Trouble trouble) {
            super(trouble);
            this.trouble = trouble;
        }
    }
}

package socle.kinds.collect.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

/// Reads CSV and TSV files.
final class CsvReading implements Reading {

    private final Batch batch;
    private final FileSpec spec;
    private final CsvLooking looking;

    CsvReading(Batch batch) {
        this.batch = batch;
        this.spec = batch.spec();
        this.looking = new CsvLooking(batch);
    }

    @Override
    public Shape find() throws IOException, Trouble {
        return looking.shape();
    }

    @Override
    public Shape check(Shape shape) throws IOException, Trouble {
        Shape whole = shape.dialect().delimiter().isEmpty() ? looking.written(shape) : shape;
        for (Source source : batch.sources()) {
            Head head = looking.head(source, whole.dialect());
            if (spec.header()) {
                ShapeChange change = ShapeChange.ofNames(whole.columns(), head.names());
                if (!change.isEmpty()) {
                    throw Findings.shapeChanged(source.name(), whole, change);
                }
            } else if (head.values().size() != whole.columns().size()) {
                throw FileTrouble.otherWidth(
                        source.name(), whole.columns().size(), head.values().size());
            }
        }
        return whole;
    }

    @Override
    public Counter counter(Shape shape) {
        return looking.counter(shape.dialect(), shape.columns().size());
    }

    @Override
    public Loaded load(Shape shape) throws IOException, Trouble {
        String select = select(shape);
        try {
            new CsvFractions(batch, looking).refuse(shape);
            Table table = batch.bench().tables().draft(new Change.Whole(), select);
            return new CsvRejects(batch).loaded(table);
        } catch (SqlFailure failure) {
            throw looking.why(failure, shape.dialect(), shape.columns().size());
        }
    }

    /// Every file, its columns in the order of the shape whatever their order in the file.
    private String select(Shape shape) throws IOException, Trouble {
        CsvSql sql = new CsvSql(spec);
        Map<Source, Alike> kinds = new LinkedHashMap<>();
        for (Source source : batch.sources()) {
            kinds.put(source, alike(source, shape));
        }
        Map<Alike, List<Source>> groups =
                batch.sources().stream()
                        .collect(
                                Collectors.groupingBy(
                                        source -> alike(kinds, source),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return batch.select(
                shape.names().stream().map(Sql::quote).toList(),
                groups.values(),
                group -> {
                    Alike one = alike(kinds, group.getFirst());
                    return sql.read(group, one.skip(), shape.dialect(), one.columns());
                });
    }

    private Alike alike(Source source, Shape shape) throws IOException, Trouble {
        Head head = looking.head(source, shape.dialect());
        return new Alike(
                head.skip(),
                source.compression(),
                spec.header() ? inOrder(shape, head.names()) : shape.columns());
    }

    private static Alike alike(Map<Source, Alike> kinds, Source source) {
        return Objects.requireNonNull(kinds.get(source));
    }

    private static List<Column> inOrder(Shape shape, List<String> names) {
        Map<String, Column> byName = new LinkedHashMap<>();
        shape.columns().forEach(c -> byName.put(c.name().toLowerCase(Locale.ROOT), c));
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(Objects.requireNonNull(byName.get(name.toLowerCase(Locale.ROOT))));
        }
        return columns;
    }

    /// What files must share for one call of the engine to read them.
    ///
    /// @param skip lines before the first record
    /// @param columns in the order of the file
    private record Alike(int skip, Compression compression, List<Column> columns) {}
}

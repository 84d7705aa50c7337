package socle.kinds.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Sql;

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
        Shape whole = shape.dialect().delimiter().isEmpty() ? shape.in(looking.dialect()) : shape;
        for (Source source : batch.sources()) {
            Head head = looking.head(source, whole.dialect());
            if (spec.header()) {
                ShapeChange change = ShapeChange.ofNames(whole.columns(), head.names());
                if (!change.isEmpty()) {
                    throw Findings.shapeChanged(source.name(), whole, change);
                }
            } else if (head.values().size() != whole.columns().size()) {
                throw Trouble.headerDoesNotFit(
                        source.name(), whole.columns().size(), head.values().size());
            }
        }
        return whole;
    }

    @Override
    public Counter counter(Shape shape) {
        return (source, unpacked) -> {
            CsvScan.Form form =
                    new CsvScan.Form(
                            shape.dialect().delimiterByte(),
                            shape.dialect().quoteByte(),
                            looking.head(source, shape.dialect()).skip(),
                            shape.columns().size());
            CsvScan scan = new CsvScan(form);
            long records = scan.all(unpacked);
            if (scan.ends() == CsvScan.LineEnds.MIXED) {
                throw Trouble.mixedLineEnds(source.name());
            }
            return records - (spec.header() ? 1 : 0);
        };
    }

    @Override
    public Loaded load(Shape shape) throws IOException, Trouble {
        Table table;
        try {
            table = batch.bench().tables().draft(new Change.Whole(), select(shape));
        } catch (SqlFailure failure) {
            throw Trouble.refused(batch.names(), failure.words());
        }
        return new CsvRejects(batch).loaded(table);
    }

    /// Every file, its columns in the order of the shape whatever their order in the file.
    private String select(Shape shape) throws IOException, Trouble {
        CsvSql sql = new CsvSql(spec);
        List<String> names = new ArrayList<>(shape.names());
        spec.file_column().ifPresent(names::add);
        String wanted = names.stream().map(Sql::quote).collect(Collectors.joining(", "));
        return groups(shape).entrySet().stream()
                .map(
                        group ->
                                "SELECT %s FROM %s"
                                        .formatted(
                                                wanted,
                                                sql.read(
                                                        group.getValue(),
                                                        group.getKey().head(),
                                                        shape.dialect(),
                                                        group.getKey().columns())))
                .collect(Collectors.joining(" UNION ALL "));
    }

    private Map<Alike, List<Source>> groups(Shape shape) throws IOException, Trouble {
        Map<Alike, List<Source>> groups = new LinkedHashMap<>();
        for (Source source : batch.sources()) {
            Head head = looking.head(source, shape.dialect());
            Alike alike =
                    new Alike(
                            new Head(head.skip(), List.of(), false),
                            source.compression(),
                            spec.header() ? inOrder(shape, head.names()) : shape.columns());
            groups.computeIfAbsent(alike, _ -> new ArrayList<>()).add(source);
        }
        return groups;
    }

    private static List<Column> inOrder(Shape shape, List<String> names) {
        Map<String, Column> byName = new LinkedHashMap<>();
        shape.columns().forEach(c -> byName.put(c.name().toLowerCase(Locale.ROOT), c));
        return names.stream().map(name -> byName.get(name.toLowerCase(Locale.ROOT))).toList();
    }

    /// Files that one call of the engine can read: the same lines before the first record, the same
    /// packing, the same order of columns.
    private record Alike(Head head, Compression compression, List<Column> columns) {}
}

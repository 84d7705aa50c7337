package socle.kinds.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Sql;

/// Reads Parquet files. Each tells its own types and how many rows it has; no row can be rejected.
final class ParquetReading implements Reading {

    private final Batch batch;

    ParquetReading(Batch batch) {
        this.batch = batch;
    }

    @Override
    public Shape find() throws IOException, Trouble {
        return new Shape(columns(batch.sources().getFirst()), Dialect.NONE, Shape.Known.FOUND);
    }

    @Override
    public Shape check(Shape shape) throws IOException, Trouble {
        for (Source source : batch.sources()) {
            List<Column> found = columns(source);
            ShapeChange change =
                    shape.known() == Shape.Known.DECLARED
                            ? ShapeChange.ofNames(
                                    shape.columns(), found.stream().map(Column::name).toList())
                            : ShapeChange.between(shape.columns(), found);
            if (!change.isEmpty()) {
                throw Findings.shapeChanged(source.name(), shape, change);
            }
        }
        return shape;
    }

    @Override
    public Counter counter(Shape shape) {
        return (source, _) -> ParquetFooter.rows(source);
    }

    @Override
    public Loaded load(Shape shape) throws Trouble {
        List<String> values = new ArrayList<>();
        for (Column column : shape.columns()) {
            String name = Sql.quote(column.name());
            values.add("CAST(%s AS %s) AS %s".formatted(name, column.type(), name));
        }
        spec().file_column().ifPresent(name -> values.add(nameOfFile() + " AS " + Sql.quote(name)));
        try {
            Table table =
                    batch.bench()
                            .tables()
                            .draft(
                                    new Change.Whole(),
                                    "SELECT %s FROM %s"
                                            .formatted(
                                                    String.join(", ", values),
                                                    named(batch.sources())));
            return Rejects.draft(batch, table, Rejects.none());
        } catch (SqlFailure failure) {
            throw Trouble.refused(batch.names(), failure.words());
        }
    }

    private FileSpec spec() {
        return batch.spec();
    }

    private List<Column> columns(Source source) throws IOException, Trouble {
        ParquetFooter.rows(source);
        try {
            return batch.engine().describe("SELECT * FROM " + rows(List.of(source)));
        } catch (SqlFailure failure) {
            throw Trouble.unreadable(source.name(), FileFormat.PARQUET, failure.words());
        }
    }

    private String nameOfFile() {
        return batch.sources().stream()
                .map(
                        source ->
                                "WHEN %s THEN %s"
                                        .formatted(
                                                Sql.literal(source.enginePath()),
                                                Sql.literal(source.name())))
                .collect(Collectors.joining(" ", "CASE filename ", " END"));
    }

    private static String rows(List<Source> sources) {
        return "read_parquet(%s, union_by_name = true, hive_partitioning = false)"
                .formatted(Batch.paths(sources));
    }

    /// The rows, and the path of each in `filename` when it is asked for.
    private String named(List<Source> sources) {
        String rows = rows(sources);
        return spec().file_column().isEmpty()
                ? rows
                : rows.substring(0, rows.length() - 1) + ", filename = true)";
    }
}

package socle.kinds.collect.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

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
        try {
            String select = batch.select(values, List.of(batch.sources()), ParquetReading::rows);
            Table table = batch.bench().tables().draft(new Change.Whole(), select);
            return Rejects.draft(batch, table, Rejects.none());
        } catch (SqlFailure failure) {
            throw FileTrouble.refused(batch.names(), failure);
        }
    }

    private List<Column> columns(Source source) throws IOException, Trouble {
        ParquetFooter.rows(source);
        try {
            return batch.engine().describe("SELECT * FROM " + rows(List.of(source)));
        } catch (SqlFailure failure) {
            throw FileTrouble.unreadable(
                    source.name(), FileFormat.PARQUET, Phrase.same(FileTrouble.first(failure)));
        }
    }

    private static String rows(List<Source> sources) {
        return "read_parquet(%s, union_by_name = true, hive_partitioning = false)"
                .formatted(Batch.paths(sources));
    }
}

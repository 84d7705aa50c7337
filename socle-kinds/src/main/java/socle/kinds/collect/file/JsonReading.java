package socle.kinds.collect.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

/// Reads JSON and NDJSON files. Objects are taken in whole first, each with its place, so that one
/// that does not fit is rejected alone.
final class JsonReading implements Reading {

    private static final String RAW = "_collect_json";

    /// A single object may be so large; the engine holds it in memory.
    private static final int MOST_BYTES_AN_OBJECT = 16 << 20;

    private final Batch batch;
    private final JsonCounter records;

    JsonReading(Batch batch) {
        this.batch = batch;
        this.records = new JsonCounter(batch.format());
    }

    @Override
    public Shape find() throws IOException, Trouble {
        List<String> options = new ArrayList<>(options());
        options.add("sample_size = -1");
        options.add("union_by_name = true");
        options.add("dateformat = '%Y-%m-%d'");
        try {
            List<Column> columns =
                    batch.engine()
                            .describe(
                                    "SELECT * FROM read_json(%s, %s)"
                                            .formatted(
                                                    Batch.paths(batch.sources()),
                                                    String.join(", ", options)));
            return new Shape(
                    columns.stream().map(c -> new Column(c.name(), Types.kept(c.type()))).toList(),
                    Dialect.NONE,
                    Shape.Known.FOUND);
        } catch (SqlFailure failure) {
            throw why(failure);
        }
    }

    @Override
    public Shape check(Shape shape) throws IOException, Trouble {
        takeIn();
        Rows keys =
                batch.engine()
                        .query(
                                "SELECT DISTINCT unnest(json_keys(json)) FROM "
                                        + RAW
                                        + " WHERE json_type(json) = 'OBJECT' ORDER BY 1");
        if (keys.size() > 0) {
            List<String> names = new ArrayList<>();
            keys.values().forEach(row -> names.add(Objects.toString(row.getFirst())));
            ShapeChange change = ShapeChange.ofNames(shape.columns(), names);
            if (!change.isEmpty()) {
                throw Findings.shapeChanged(batch.sources().getFirst().name(), shape, change);
            }
        }
        return shape;
    }

    @Override
    public Counter counter(Shape shape) {
        return records;
    }

    @Override
    public Loaded load(Shape shape) throws IOException, Trouble {
        JsonSql sql = new JsonSql(batch.spec(), shape, RAW);
        Table table = batch.bench().tables().draft(new Change.Whole(), sql.good());
        new Lines(batch, sql.badPlaces()).find(records::finder);
        return Rejects.draft(batch, table, sql.bad(batch.bench().language()));
    }

    private void takeIn() throws IOException, Trouble {
        String each =
                batch.sources().stream()
                        .map(
                                source ->
                                        "SELECT %s AS path, %s AS name, row_number() OVER () AS place, json FROM read_json_objects(%s, %s)"
                                                .formatted(
                                                        Sql.literal(source.enginePath()),
                                                        Sql.literal(source.name()),
                                                        Sql.literal(source.enginePattern()),
                                                        String.join(", ", options())))
                        .collect(Collectors.joining(" UNION ALL "));
        try {
            batch.engine().execute("CREATE OR REPLACE TEMP TABLE " + RAW + " AS " + each);
        } catch (SqlFailure failure) {
            throw why(failure);
        }
    }

    /// The count reads JSON too, and tells where it is broken as an editor counts.
    private Trouble why(SqlFailure failure) throws IOException {
        try {
            records.all(batch.sources());
            return FileTrouble.refused(batch.names(), failure);
        } catch (Trouble better) {
            return better;
        }
    }

    private List<String> options() {
        boolean lines = batch.format() == FileFormat.NDJSON;
        return List.of(
                "format = " + (lines ? "'newline_delimited'" : "'auto'"),
                "ignore_errors = " + lines,
                "maximum_object_size = " + MOST_BYTES_AN_OBJECT,
                "compression = " + Sql.literal(batch.sources().getFirst().compression().engine()));
    }
}

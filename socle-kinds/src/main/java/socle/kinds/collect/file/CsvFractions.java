package socle.kinds.collect.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

/// Looks for fractions in columns of whole numbers: the engine rounds 3.7 to 4 without a word. All
/// rows of small files are looked at and many of large ones.
final class CsvFractions {

    private final Batch batch;
    private final CsvLooking looking;

    CsvFractions(Batch batch, CsvLooking looking) {
        this.batch = batch;
        this.looking = looking;
    }

    /// Refuses files that have some; where the shape was found just now there are none.
    void refuse(Shape shape) throws IOException, Trouble {
        if (shape.known() == Shape.Known.FOUND
                || shape.columns().stream().noneMatch(Types::isWhole)) {
            return;
        }
        for (Source source : batch.sources()) {
            List<ShapeChange.Retyped> found = found(source, shape);
            if (!found.isEmpty()) {
                throw Findings.shapeChanged(
                        source.name(), shape, new ShapeChange(List.of(), List.of(), found));
            }
        }
    }

    private List<ShapeChange.Retyped> found(Source source, Shape shape)
            throws IOException, Trouble {
        List<Column> whole = shape.columns().stream().filter(Types::isWhole).toList();
        List<String> tests = new ArrayList<>();
        for (Column column : whole) {
            String text = CsvTypes.name(place(source, shape, column));
            String mark = Sql.literal(batch.spec().decimal());
            tests.add(
                    "bool_or(contains(%s, %s) AND TRY_CAST(replace(%s, %s, '.') AS DOUBLE) IS NOT NULL)"
                            .formatted(text, mark, text, mark));
        }
        Rows answer =
                batch.engine()
                        .query(
                                "SELECT %s FROM (SELECT * FROM %s LIMIT %d)"
                                        .formatted(
                                                String.join(", ", tests),
                                                looking.texts(source, shape.dialect()),
                                                looking.rows()));
        List<ShapeChange.Retyped> found = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            if (Objects.equals(answer.at(0, i), true)) {
                Column column = whole.get(i);
                found.add(new ShapeChange.Retyped(column.name(), column.type(), "DOUBLE"));
            }
        }
        return found;
    }

    private int place(Source source, Shape shape, Column column) throws IOException, Trouble {
        if (!batch.spec().header()) {
            return shape.columns().indexOf(column);
        }
        List<String> names = looking.head(source, shape.dialect()).names();
        List<String> lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return lower.indexOf(column.name().toLowerCase(Locale.ROOT));
    }
}

package socle.kinds.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Sql;

/// Finds how CSV files are written and which types hold their values: the engine looks at all lines
/// of small files and at many of large ones.
final class CsvLooking {

    /// Up to so many bytes every line is looked at: about three seconds of one core.
    private static final long WHOLE_UP_TO = 256L << 20;

    private static final int MANY_LINES = 200_000;
    private static final int FEW_LINES = 20_480;

    /// A number that begins with a zero is a code: a department, a postal code.
    private static final String CODE = "^[+-]?0[0-9]";

    private final Batch batch;
    private final FileSpec spec;
    private final CsvSql sql;

    CsvLooking(Batch batch) {
        this.batch = batch;
        this.spec = batch.spec();
        this.sql = new CsvSql(spec);
    }

    /// The shape of all files: each column of the narrowest type that holds what all of them have.
    Shape shape() throws IOException, Trouble {
        List<Source> full = withRows();
        Looked first = look(full.getFirst(), lines());
        List<Column> columns = first.columns();
        for (Source source : full.subList(1, full.size())) {
            columns = Types.wider(columns, look(source, lines()).columns());
        }
        return new Shape(columns, first.dialect(), Shape.Known.FOUND);
    }

    /// How the files are written.
    Dialect dialect() throws IOException, Trouble {
        Source source = withRows().getFirst();
        return dialect(asked(source, head(source, provisional()), FEW_LINES));
    }

    /// The first record of a file.
    Head head(Source source, Dialect dialect) throws IOException, Trouble {
        Head head = Head.read(source, dialect, spec.skip());
        if (head.values().isEmpty()) {
            throw Trouble.empty(source.name());
        }
        return head;
    }

    private List<Source> withRows() throws IOException, Trouble {
        List<Source> full = new ArrayList<>();
        for (Source source : batch.sources()) {
            if (!head(source, provisional()).alone() || !spec.header()) {
                full.add(source);
            }
        }
        return full.isEmpty() ? List.of(batch.sources().getFirst()) : full;
    }

    private int lines() {
        long bytes = batch.sources().stream().mapToLong(source -> source.file().bytes()).sum();
        return bytes <= WHOLE_UP_TO ? -1 : MANY_LINES;
    }

    private Looked look(Source source, int lines) throws IOException, Trouble {
        Rows answer = asked(source, head(source, provisional()), lines);
        Dialect dialect = dialect(answer);
        Head head = head(source, dialect);
        List<String> names = spec.header() ? head.names() : Head.places(head.values().size());
        if (names.size() != answer.size()) {
            throw Trouble.headerDoesNotFit(source.name(), names.size(), answer.size());
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Column(names.get(i), Types.kept(text(answer, i, 4))));
        }
        return new Looked(withoutCodes(source, head, dialect, columns), dialect);
    }

    private Rows asked(Source source, Head head, int lines) {
        return batch.engine()
                .query(
                        "SELECT Delimiter, Quote, DateFormat, TimestampFormat,"
                                + " unnest(list_transform(Columns, lambda c: c.type)) FROM "
                                + sql.sniff(source, head, provisional().delimiter(), lines));
    }

    private Dialect dialect(Rows answer) {
        String found = text(answer, 0, 0);
        return new Dialect(
                provisional().delimiter().isEmpty()
                        ? (found.isBlank() ? "," : found)
                        : provisional().delimiter(),
                spec.quote(),
                spec.date_format().orElse(text(answer, 0, 2)),
                spec.timestamp_format().orElse(text(answer, 0, 3)));
    }

    /// What is known of the dialect before the engine has looked.
    private Dialect provisional() {
        String usual = batch.format() == FileFormat.TSV ? "\t" : "";
        return new Dialect(spec.delimiter().orElse(usual), spec.quote(), "", "");
    }

    private List<Column> withoutCodes(
            Source source, Head head, Dialect dialect, List<Column> columns) {
        List<Integer> numbers =
                IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).family() == Column.Family.NUMBER)
                        .boxed()
                        .toList();
        if (numbers.isEmpty()) {
            return columns;
        }
        List<String> places = IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).toList();
        String tests =
                numbers.stream()
                        .map(i -> "bool_or(regexp_matches(c" + i + ", " + Sql.literal(CODE) + "))")
                        .collect(Collectors.joining(", "));
        Rows codes =
                batch.engine()
                        .query(
                                "SELECT %s FROM (SELECT * FROM %s LIMIT %d)"
                                        .formatted(
                                                tests,
                                                sql.texts(source, head, dialect, places),
                                                MANY_LINES));
        List<Column> kept = new ArrayList<>(columns);
        for (int i = 0; i < numbers.size(); i++) {
            if (Objects.equals(codes.at(0, i), true)) {
                Column column = columns.get(numbers.get(i));
                kept.set(numbers.get(i), new Column(column.name(), "VARCHAR"));
            }
        }
        return kept;
    }

    private static String text(Rows rows, int row, int column) {
        return Objects.toString(rows.at(row, column), "");
    }

    private record Looked(List<Column> columns, Dialect dialect) {}
}

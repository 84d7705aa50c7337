package socle.kinds.collect.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import socle.api.data.Column;
import socle.api.data.SqlFailure;
import socle.kinds.collect.Trouble;

/// Finds how CSV files are written and which types hold their values.
final class CsvLooking {

    /// Up to so many bytes every row is looked at: a few seconds of one core.
    private static final long WHOLE_UP_TO = 64L << 20;

    private static final long MANY_ROWS = 200_000;

    private final Batch batch;
    private final FileSpec spec;

    CsvLooking(Batch batch) {
        this.batch = batch;
        this.spec = batch.spec();
    }

    /// The shape of all files: each column of the narrowest type that holds what all of them have.
    Shape shape() throws IOException, Trouble {
        Dialect dialect = delimited();
        List<String> names = List.of();
        List<List<CsvType>> holding = List.of();
        for (Source source : withRows(dialect)) {
            Head head = head(source, dialect);
            List<List<CsvType>> found = holding(source, head, dialect);
            if (names.isEmpty()) {
                names = spec.header() ? head.names() : Head.places(head.values().size());
                holding = found;
            } else {
                holding = both(names, holding, head.names(), found);
            }
        }
        return shape(names, CsvTypes.chosen(holding), dialect);
    }

    private List<List<CsvType>> holding(Source source, Head head, Dialect dialect)
            throws IOException, Trouble {
        int width = head.values().size();
        String texts = texts(source, dialect);
        try {
            return new CsvTypes(batch.engine(), CsvType.all(spec)).holding(texts, width, rows());
        } catch (SqlFailure failure) {
            throw why(failure, dialect, width);
        }
    }

    /// What holds in both files; columns of the second are found by their names.
    private List<List<CsvType>> both(
            List<String> names,
            List<List<CsvType>> holding,
            List<String> others,
            List<List<CsvType>> found) {
        List<List<CsvType>> both = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int other = spec.header() ? others.indexOf(names.get(i)) : i;
            List<CsvType> second =
                    other >= 0 && other < found.size() ? found.get(other) : List.of();
            both.add(holding.get(i).stream().filter(second::contains).toList());
        }
        return both;
    }

    private static Shape shape(List<String> names, List<CsvType> types, Dialect dialect) {
        List<Column> columns = new ArrayList<>();
        Dialect timed = dialect;
        for (int i = 0; i < names.size(); i++) {
            CsvType type = types.get(i);
            columns.add(new Column(names.get(i), type.sql()));
            timed = timed.timed(type);
        }
        return new Shape(columns, timed, Shape.Known.FOUND);
    }

    /// A declared shape, with how the files are written.
    Shape written(Shape declared) throws IOException, Trouble {
        return declared.in(delimited());
    }

    /// The first record of a file.
    Head head(Source source, Dialect dialect) throws IOException, Trouble {
        Head head = Head.read(source, dialect, spec.skip());
        if (head.values().isEmpty()) {
            throw FileTrouble.empty(source.name());
        }
        return head;
    }

    /// Says why the engine refused files, in better words than the engine's where there are some.
    Trouble why(SqlFailure failure, Dialect dialect, int columns) throws IOException {
        try {
            counter(dialect, columns).all(batch.sources());
            return FileTrouble.refused(batch.names(), failure);
        } catch (Trouble better) {
            return better;
        }
    }

    /// The independent count.
    Counter counter(Dialect dialect, int columns) {
        return (source, unpacked) -> {
            CsvScan.Form form =
                    new CsvScan.Form(
                            dialect.delimiterByte(),
                            dialect.quoteByte(),
                            head(source, dialect).skip(),
                            columns);
            CsvScan scan = new CsvScan(form);
            long records = scan.all(unpacked);
            if (scan.ends() == CsvScan.LineEnds.MIXED) {
                throw FileTrouble.mixedLineEnds(source.name());
            }
            return records - (spec.header() ? 1 : 0);
        };
    }

    /// A file's columns as text, named by their places.
    String texts(Source source, Dialect dialect) throws IOException, Trouble {
        Head head = head(source, dialect);
        List<String> places =
                IntStream.range(0, head.values().size()).mapToObj(CsvTypes::name).toList();
        return new CsvSql(spec).texts(source, head.skip(), dialect, places);
    }

    /// How many rows of each file are looked at.
    long rows() {
        long bytes = batch.sources().stream().mapToLong(source -> source.file().bytes()).sum();
        return bytes <= WHOLE_UP_TO ? Long.MAX_VALUE : MANY_ROWS;
    }

    private Dialect delimited() throws IOException, Trouble {
        String usual = batch.format() == FileFormat.TSV ? "\t" : "";
        String known = spec.delimiter().orElse(usual);
        Dialect dialect =
                new Dialect(
                        known.isEmpty() ? "," : known,
                        spec.quote(),
                        spec.date_format().orElse(""),
                        spec.timestamp_format().orElse(""));
        Source first = batch.sources().getFirst();
        head(first, dialect);
        return known.isEmpty() ? dialect.with(Delimiter.of(first, dialect, spec.skip())) : dialect;
    }

    /// The files that tell types; the first when none has rows.
    private List<Source> withRows(Dialect dialect) throws IOException, Trouble {
        List<Source> full = new ArrayList<>();
        for (Source source : batch.sources()) {
            if (!spec.header() || !head(source, dialect).alone()) {
                full.add(source);
            }
        }
        return full.isEmpty() ? List.of(batch.sources().getFirst()) : full;
    }
}

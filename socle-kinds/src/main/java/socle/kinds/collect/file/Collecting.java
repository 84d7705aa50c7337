package socle.kinds.collect.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import socle.api.Bench;
import socle.api.InputFile;
import socle.api.Outcome;
import socle.api.proof.Evidence;
import socle.kinds.collect.Legal;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.Suspicion;
import socle.kinds.collect.Trouble;

/// One collection, from the files to the outcome: their shape is found or held, they are loaded by
/// the engine while they are counted apart, and both must agree.
final class Collecting {

    private final FileSpec spec;
    private final LegalSheet sheet;
    private final Bench bench;

    Collecting(FileSpec spec, LegalSheet sheet, Bench bench) {
        this.spec = spec;
        this.sheet = sheet;
        this.bench = bench;
    }

    /// Does it.
    Outcome outcome() throws IOException, InterruptedException, Trouble {
        Remotes remotes = new Remotes(spec, sheet, bench);
        List<InputFile> files = spec.from().isEmpty() ? local() : remotes.fetch();
        Batch batch = new Batch(spec, spec.formatOfFiles(), sources(files), bench);
        Reading reading = reading(batch);
        Shape shape = reading.check(shape(reading));
        FutureTask<List<Counted>> count = counting(reading.counter(shape), batch.sources());
        Reading.Loaded loaded = loaded(reading, shape, count);
        List<Counted> counted = counted(count);
        Findings findings = new Findings(batch, shape, counted, loaded);
        findings.with(widened(reading, shape, findings, loaded)).hold();
        List<Evidence> evidence = new ArrayList<>();
        evidence.addAll(Legal.evidence(sheet, address(), bench));
        evidence.addAll(remotes.evidence());
        evidence.addAll(findings.evidence());
        evidence.add(Suspicion.of(bench.engine(), loaded.table(), sheet));
        return new Outcome.Done(
                List.of(loaded.table(), loaded.rejects()), cursor(shape, loaded), evidence);
    }

    private List<InputFile> local() throws IOException, Trouble {
        List<InputFile> files = bench.files(spec.files());
        if (files.isEmpty()) {
            throw FileTrouble.noFile(spec.files().pattern());
        }
        return files;
    }

    private String address() {
        return spec.from().isEmpty() ? spec.files().pattern() : spec.from().getFirst().url();
    }

    /// When too much does not fit into a shape that was kept: what the files would need instead.
    private static ShapeChange widened(
            Reading reading, Shape shape, Findings findings, Reading.Loaded loaded)
            throws IOException, Trouble {
        if (findings.accurate() || shape.known() != Shape.Known.KEPT) {
            return ShapeChange.none();
        }
        List<String> columns =
                loaded.first().column("column_name").stream().map(String::valueOf).toList();
        return ShapeChange.widened(shape.columns(), reading.find().columns(), columns);
    }

    /// When the engine refuses a file, the count may know better why.
    private static Reading.Loaded loaded(
            Reading reading, Shape shape, FutureTask<List<Counted>> count)
            throws IOException, InterruptedException, Trouble {
        try {
            return reading.load(shape);
        } catch (Trouble trouble) {
            counted(count);
            throw trouble;
        } catch (RuntimeException e) {
            count.cancel(true);
            throw e;
        }
    }

    private Shape shape(Reading reading) throws IOException, Trouble {
        Optional<Shape> known = Shape.declared(spec).or(() -> bench.cursor().flatMap(Shape::kept));
        return known.isPresent() ? known.get() : reading.find();
    }

    /// A shape that was found in files without rows is not kept: it knows no types.
    private static Optional<String> cursor(Shape shape, Reading.Loaded loaded) {
        boolean guessed = shape.known() == Shape.Known.FOUND && loaded.table().rows() == 0;
        return guessed ? Optional.empty() : Optional.of(shape.text());
    }

    private static Reading reading(Batch batch) {
        return switch (batch.format()) {
            case CSV, TSV -> new CsvReading(batch);
            case JSON, NDJSON -> new JsonReading(batch);
            case PARQUET -> new ParquetReading(batch);
            case XLSX -> new XlsxReading(batch);
        };
    }

    private List<Source> sources(List<InputFile> files) throws IOException, Trouble {
        List<Source> sources = new ArrayList<>();
        for (InputFile file : files) {
            sources.add(source(Source.of(file), sources.size()));
        }
        return sources;
    }

    private Source source(Source source, int number) throws IOException, Trouble {
        if (source.file().bytes() == 0) {
            throw FileTrouble.empty(source.name());
        }
        if (!spec.formatOfFiles().isText()) {
            return source;
        }
        if (!spec.inUtf8()) {
            return new Transcoder(spec.charset(), bench.scratch()).copy(source, number);
        }
        if (Head.startsAsUtf16(source)) {
            throw FileTrouble.markOfUtf16(source.name());
        }
        return source;
    }

    private static FutureTask<List<Counted>> counting(Counter counter, List<Source> sources) {
        FutureTask<List<Counted>> count = new FutureTask<>(() -> counter.all(sources));
        Thread.ofPlatform().name("count").daemon().start(count);
        return count;
    }

    private static List<Counted> counted(FutureTask<List<Counted>> count)
            throws IOException, InterruptedException, Trouble {
        try {
            return count.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Trouble trouble -> throw trouble;
                case IOException io -> throw io;
                case RuntimeException defect -> throw defect;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}

package socle.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import socle.api.NodeKind;
import socle.api.data.Rows;
import socle.api.live.Firing;
import socle.api.live.Span;
import socle.api.show.Page;
import socle.api.show.Press;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;
import socle.core.engine.SqlCache;
import socle.core.engine.SqlParser;
import socle.core.graph.Declared;
import socle.core.lake.FileLake;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;
import socle.core.plan.FileDigests;
import socle.core.plan.InputFiles;
import socle.core.plan.Reason;
import socle.core.plan.Wish;
import socle.core.project.Kinds;
import socle.core.project.Knowledge;
import socle.core.project.ProjectReader;
import socle.core.project.Validated;
import socle.core.project.Validation;
import socle.core.run.ArtifactFolder;
import socle.core.run.Checkpoints;
import socle.core.run.Listening;
import socle.core.run.Ran;
import socle.core.run.RunEvent;
import socle.core.run.RunRequest;
import socle.core.run.Runner;
import socle.core.run.StopSignal;
import socle.core.run.Workshop;
import socle.core.sight.Narrowing;
import socle.core.sight.Sight;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

/// Tries kinds on a small project of a few files: reads, plans and runs it as the real thing does,
/// on a real engine and lake, with a ledger in memory and a clock that stands still.
///
/// ```java
/// KindTester.of(new Greeting())
///         .file("greetings/hello.yml", "kind: greeting\nwhom: world\n")
///         .run("hello")
///         .done()
///         .rows("hello");
/// ```
public final class KindTester {

    static final String ENVIRONMENT = "prod";

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Kinds kinds;
    private final Path project;
    private final ManualClock clock = ManualClock.atNewYear();
    private final Map<String, String> secrets = new HashMap<>();
    private final Map<String, Phrase> requirements = new HashMap<>();
    private final List<RunEvent> events = new ArrayList<>();
    private Ledger ledger = new MemoryLedger();
    private Supplier<String> ids = new SequentialIds("v");
    private Language language = Language.EN;
    private Knowledge knowledge = Knowledge.none();
    private Press press =
            _ -> {
                throw new AssertionError("this tester was given no press");
            };

    private KindTester(Kinds kinds, Path project) {
        this.kinds = kinds;
        this.project = project;
        file("socle.yml", "name: trial\nlanguage: en\n");
    }

    /// A project of these kinds, in a temporary folder that is removed with the process.
    public static KindTester of(NodeKind<?>... kinds) {
        try {
            Path folder = Files.createTempDirectory("kind-tester");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return in(folder, kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, in a folder of the caller's.
    public static KindTester in(Path folder, NodeKind<?>... kinds) {
        return new KindTester(new Kinds(List.of(kinds)), folder);
    }

    /// Writes a file of the project; its folders are made.
    ///
    /// @param name relative to the project: `sources/a.yml`
    public KindTester file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    /// Writes a file of the project that is no text.
    public KindTester file(String name, byte[] bytes) {
        try {
            Path path = project.resolve(name);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes a file of the project.
    public KindTester without(String name) {
        try {
            Files.deleteIfExists(project.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives a secret a value.
    public KindTester secret(String name, String value) {
        secrets.put(name, value);
        return this;
    }

    /// Writes down in the ledger in memory what became of a due time; one of the same node,
    /// cause and time is replaced.
    public KindTester firing(Firing firing) {
        if (!(ledger.firings(ENVIRONMENT) instanceof MemoryFiringBook book)) {
            throw new IllegalStateException("the ledger is not in memory");
        }
        book.keep(firing);
        return this;
    }

    /// Remembers in a ledger of the caller's, with names of runs and versions that are new to it.
    public KindTester remembering(Ledger other, Supplier<String> names) {
        ledger = other;
        ids = names;
        return this;
    }

    /// The language of the project; English unless told.
    public KindTester language(Language other) {
        language = other;
        return this;
    }

    /// A requirement of the project's framework, that its texts may name.
    public KindTester requirement(String code, Phrase words) {
        requirements.put(code, words);
        return this;
    }

    /// What prints pages.
    public KindTester printing(Press other) {
        press = other;
        return this;
    }

    /// What guards may know beyond what the project itself says: requirements of a framework,
    /// columns of tables.
    public KindTester knowing(Knowledge other) {
        knowledge = other;
        return this;
    }

    /// The clock that works see; it stands at the first second of 2026 until it is moved.
    public ManualClock clock() {
        return clock;
    }

    /// The project's folder.
    public Path folder() {
        return project;
    }

    /// What happened in all runs, in order.
    public List<RunEvent> events() {
        return List.copyOf(events);
    }

    /// Everything that is wrong with the project's text, what guards say included.
    public List<Problem> problems() {
        return with(bench -> bench.read().problems());
    }

    /// A node as it was read.
    public Optional<Declared> declared(String node) {
        return with(bench -> bench.node(new NodeId(node)));
    }

    /// Runs all that is not up to date and gives what became of one node.
    ///
    /// @throws AssertionError when the project's text has errors, told one by one
    public TestedNode run(String node) {
        return with(bench -> bench.run(node, Wish.all(ENVIRONMENT, bench.nodes())));
    }

    /// The same, one node from the start whatever its state.
    public TestedNode runFully(String node) {
        return with(
                bench ->
                        bench.run(
                                node,
                                Wish.all(ENVIRONMENT, bench.nodes())
                                        .asking(new NodeId(node), Reason.From.START)));
    }

    /// The same, one node whatever its state, going on where its last work ended.
    public TestedNode runAgain(String node) {
        return with(
                bench ->
                        bench.run(
                                node,
                                Wish.all(ENVIRONMENT, bench.nodes())
                                        .asking(new NodeId(node), Reason.From.CURSOR)));
    }

    /// The same, over a range of time.
    public TestedNode runOver(String node, Span span) {
        return with(
                bench ->
                        bench.run(
                                node,
                                Wish.all(ENVIRONMENT, bench.nodes())
                                        .asking(new NodeId(node), Reason.From.CURSOR)
                                        .over(span)));
    }

    /// Listens to the nodes that listen, as a server does, while something else is done.
    public <T> T listening(RunEvent.Listener listener, Supplier<T> meanwhile) {
        return with(
                bench -> {
                    try (Listening _ =
                            new Listening(
                                    bench.workshop(),
                                    Wish.all(ENVIRONMENT, bench.nodes()),
                                    RunRequest.of("test", "test"),
                                    listener,
                                    GRACE)) {
                        return meanwhile.get();
                    }
                });
    }

    /// The page of a node as it answers to a reader who sees all and chose something.
    public Page asked(String node, Map<String, List<String>> choices) {
        return asked(node, new Choosing(choices, Set.of(), Narrowing.NONE));
    }

    /// The same, for any reader.
    public Page asked(String node, Choosing reader) {
        return with(bench -> bench.asked(new NodeId(node), reader));
    }

    /// The answer of a query on the published tables.
    public Rows query(String sql) {
        return with(
                bench -> {
                    bench.workshop().sight().renew(() -> ledger.published(ENVIRONMENT));
                    try (DuckDbSession session = bench.workshop().sight().session()) {
                        return session.query(sql);
                    }
                });
    }

    /// What a published version of a node left to the next work.
    public Optional<String> cursor(String node) {
        return Optional.ofNullable(ledger.published(ENVIRONMENT).get(new NodeId(node)))
                .flatMap(Published::cursor);
    }

    Ledger ledger() {
        return ledger;
    }

    /// Does something with an engine that lives as long.
    <T> T with(Function<Trial, T> use) {
        EngineSettings settings = EngineSettings.of(project, "512MB", 2);
        try (DuckDbEngine engine = new DuckDbEngine(settings)) {
            SpecReader reader =
                    new SpecReader(new Forms(), new SqlParser(engine, SqlCache.inMemory()));
            Workshop workshop = workshop(engine);
            Validated read =
                    new Validation(graph -> new Foreknown(graph, workshop, knowledge, requirements))
                            .validate(new ProjectReader(kinds, reader).read(project));
            return use.apply(new Trial(this, workshop, read));
        }
    }

    Ran ran(Wish wish, Workshop workshop) {
        try {
            return new Runner(workshop)
                    .run(wish, RunRequest.of("test", "test"), events::add, new StopSignal());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private Workshop workshop(DuckDbEngine engine) {
        Path inner = project.resolve(".socle");
        return new Workshop(
                ledger,
                new FileLake(inner.resolve("lake")),
                new Sight(engine, new FileLake(inner.resolve("lake"))),
                new InputFiles(project, new FileDigests(inner.resolve("cache/files"), clock)),
                new ArtifactFolder(inner.resolve("artifacts")),
                inner.resolve("tmp"),
                new Checkpoints(inner.resolve("checkpoints")),
                name -> Optional.ofNullable(secrets.get(name.name())),
                press,
                language,
                clock,
                ids,
                clock::pass);
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

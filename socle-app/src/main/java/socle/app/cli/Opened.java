package socle.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import socle.api.Seen;
import socle.api.data.Column;
import socle.api.show.Press;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Secret;
import socle.api.text.Suggestion;
import socle.app.show.Query;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;
import socle.core.engine.Lineage;
import socle.core.engine.LineageReader;
import socle.core.engine.SqlCache;
import socle.core.engine.SqlParser;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.lake.FileLake;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Published;
import socle.core.plan.FileDigests;
import socle.core.plan.Freshness;
import socle.core.plan.InputFiles;
import socle.core.plan.Plan;
import socle.core.plan.Planner;
import socle.core.plan.ShapeChanges;
import socle.core.plan.Shapes;
import socle.core.project.Kinds;
import socle.core.project.Project;
import socle.core.project.ProjectReader;
import socle.core.project.ProjectReading;
import socle.core.project.Settings;
import socle.core.project.Validated;
import socle.core.project.Validation;
import socle.core.proof.Coverage;
import socle.core.proof.EditionFacts;
import socle.core.proof.Framework;
import socle.core.proof.FrameworkReader;
import socle.core.proof.Proofs;
import socle.core.run.ArtifactFolder;
import socle.core.run.Checkpoints;
import socle.core.run.Workshop;
import socle.core.serve.Edition;
import socle.core.serve.Glimpse;
import socle.core.serve.Outlook;
import socle.core.sight.Lenses;
import socle.core.sight.Moment;
import socle.core.sight.Moments;
import socle.core.sight.Profiles;
import socle.core.sight.Sight;
import socle.core.sight.Stage;
import socle.core.sql.SqlReading;
import socle.core.text.Forms;
import socle.core.text.SpecReader;

/// The project of a call, with its engine, lake and ledger. The engine starts when something has to
/// be computed, the ledger opens when something has to be known.
final class Opened implements Outlook, AutoCloseable {
    private final Surroundings around;
    private final Path root;
    private final Settings settings;
    private final String environment;
    private final DuckDbEngine engine;
    private final SqlParser parser;
    private final Validated validated;
    private final Frameworks frameworks;
    private final FileLake lake;
    private final Settings.Store store;
    private final Sight sight;
    private final InputFiles files;
    private final Lenses lenses;
    private final Freshness freshness;
    private final EditionFacts facts;
    private @Nullable JdbcLedger ledger;
    private @Nullable Moments moments;
    private @Nullable Shapes shapes;

    /// @param named the environment that the call names, if it names one
    Opened(Surroundings around, Path root, @Nullable String named) {
        this(around, root, named, Settings::ledger);
    }

    /// A project that keeps what it knows in its own folder, whatever it says.
    static Opened apart(Surroundings around, Path root, @Nullable String named) {
        Settings.Store own = new Settings.Store(Settings.Sort.SQLITE, Optional.empty());
        return new Opened(around, root, named, _ -> own);
    }

    private Opened(
            Surroundings around,
            Path root,
            @Nullable String named,
            Function<Settings, Settings.Store> store) {
        this.around = around;
        this.root = root;
        Kinds kinds = new Kinds(around.kinds());
        Forms forms = new Forms();
        this.settings =
                new ProjectReader(kinds, new SpecReader(forms, Opened::none)).settings(root);
        this.store = store.apply(settings);
        this.environment = named == null ? settings.environment() : named;
        Settings.Power power = settings.engine();
        this.engine = new DuckDbEngine(EngineSettings.of(root, power.memory(), power.threads()));
        this.lenses = new Lenses(engine);
        this.parser = new SqlParser(engine, SqlCache.in(hidden("cache")));
        SpecReader reader = new SpecReader(forms, parser);
        List<Problem> further = new ArrayList<>();
        this.frameworks =
                Frameworks.of(
                        new FrameworkReader(reader), root, settings.framework(), further::add);
        further.addAll(frameworks.exemptions(settings));
        ProjectReading reading = new ProjectReader(kinds, reader).read(root);
        further.addAll(reading.problems());
        this.lake = new FileLake(hidden("lake"));
        this.sight = new Sight(engine, lake);
        this.files =
                new InputFiles(root, new FileDigests(hidden("cache/digests.tsv"), around.clock()));
        this.validated =
                new Validation(
                                graph ->
                                        new Known(
                                                () -> shapes(graph),
                                                this::sight,
                                                frameworks,
                                                around.clock()))
                        .validate(new ProjectReading(reading.project(), further));
        this.facts = EditionFacts.of(validated.graph(), settings.language());
        this.freshness = new Freshness(validated.graph(), files, DuckDbEngine.DIALECT);
    }

    @Override
    public Freshness freshness() {
        return freshness;
    }

    private static SqlReading none(String sql) {
        throw new IllegalStateException("settings hold no SQL");
    }

    @Override
    public EditionFacts facts() {
        return facts;
    }

    @Override
    public List<Framework> frameworks() {
        return frameworks.all();
    }

    /// A plan with what it would change in columns. The engine starts when a query has to be bound.
    Plan withShapes(Plan plan) {
        return plan.isEmpty() ? plan : new ShapeChanges(graph(), shapes(), lake::stored).told(plan);
    }

    /// What pages may look at.
    Moment seen() {
        return moments().now();
    }

    @Override
    public Moments moments() {
        Moments open = moments;
        if (open == null) {
            Stage stage =
                    new Stage(ledger(), lake, lenses, graph(), freshness::of, settings.language());
            open = new Moments(stage, environment);
            moments = open;
        }
        return open;
    }

    /// What the project's evidence supports, framework by framework.
    List<Coverage> coverage(Moment seen) {
        return new Proofs(graph(), settings, frameworks(), ledger(), environment, facts).of(seen);
    }

    /// What is in the columns of published tables.
    Profiles profiles() {
        return new Profiles(seen());
    }

    @Override
    public Path root() {
        return root;
    }

    /// A folder or file that is not in git.
    Path hidden(String name) {
        return root.resolve(".socle").resolve(name);
    }

    /// What the project says of itself.
    Settings settings() {
        return settings;
    }

    /// The environment that the call is about.
    String environment() {
        return environment;
    }

    @Override
    public Project project() {
        return validated.project();
    }

    /// Everything that is wrong with it, advice included, sorted by place.
    @Override
    public List<Problem> problems() {
        return validated.problems();
    }

    /// The columns that tables will have, as far as they are known now.
    Shapes shapes() {
        return shapes(graph());
    }

    private Shapes shapes(Graph graph) {
        Shapes found = shapes;
        if (found == null) {
            List<Declared> nodes = List.copyOf(graph.nodes());
            found =
                    new Shapes(
                            graph,
                            ledger().published(environment).values(),
                            planner().settled(environment, nodes),
                            engine::session);
            shapes = found;
        }
        return found;
    }

    @Override
    public Optional<Lineage> lineage(Declared node, Seen seen) {
        Map<String, List<Column>> tables = new TreeMap<>();
        node.tables()
                .forEach(name -> seen.table(name).ifPresent(it -> tables.put(name, it.columns())));
        return Query.of(node.node())
                .flatMap(sql -> new LineageReader(engine).read(sql.text(), tables));
    }

    /// What waits for what.
    Graph graph() {
        return validated.graph();
    }

    /// All its nodes.
    List<Declared> nodes() {
        return project().nodes();
    }

    /// The node of a name.
    Declared node(String name) throws Mistake {
        return nodes().stream()
                .filter(one -> one.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private Mistake unknown(String name) {
        return new Mistake(
                Phrase.of("no node named '%s'", "aucun nœud ne s’appelle «\u00a0%s\u00a0»", name),
                Suggestion.todo(
                        name,
                        nodes().stream().map(one -> one.id().value()).toList(),
                        new Phrase("see: socle plan --full", "voir\u00a0: socle plan --full")));
    }

    /// The engine's parser.
    SqlParser parser() {
        return parser;
    }

    FileLake lake() {
        return lake;
    }

    JdbcLedger ledger() {
        JdbcLedger open = ledger;
        if (open == null) {
            open = Ledgers.open(store, hidden("ledger.db"), this::secret);
            ledger = open;
        }
        return open;
    }

    @Override
    public Planner planner() {
        return new Planner(ledger(), files, DuckDbEngine.DIALECT, around.clock());
    }

    /// What queries see: the tables that the environment shows.
    Sight sight() {
        Map<NodeId, Published> _ = sight.renew(() -> ledger().published(environment));
        return sight;
    }

    /// It as what an edition is made of.
    Edition.Contents contents() {
        return new Edition.Contents(settings, graph(), environment, workshop(), this);
    }

    /// All that a run needs.
    Workshop workshop() {
        return new Workshop(
                ledger(),
                lake,
                sight,
                files,
                new ArtifactFolder(hidden("artifacts")),
                hidden("tmp"),
                new Checkpoints(hidden("checkpoints")),
                this::secret,
                this::print,
                settings.language(),
                around.clock(),
                around.ids(),
                around.pause());
    }

    private Press.Print print(Press.Order order) {
        Glimpse now = Glimpse.of(contents());
        return around.doors().print(order, now, settings.language(), around.clock().instant());
    }

    /// The files that nodes take in.
    InputFiles files() {
        return files;
    }

    /// A session of its engine, which reads whatever lies in the project's folder.
    DuckDbSession session() {
        return engine.session();
    }

    /// A connection of its own to the same ledger; closed by whoever asks.
    JdbcLedger anotherLedger() {
        return Ledgers.open(store, hidden("ledger.db"), this::secret);
    }

    /// Secrets come from the environment of the process: `SOCLE_SECRET_NAME`.
    Optional<String> secret(Secret name) {
        return Optional.ofNullable(around.environment().get(name.variable()));
    }

    @Override
    public void close() {
        if (shapes != null) {
            shapes.close();
        }
        lenses.close();
        if (ledger != null) {
            ledger.close();
        }
        engine.close();
    }
}

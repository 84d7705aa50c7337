package socle.core.sight;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import socle.api.Header;
import socle.api.Node;
import socle.api.data.Change;
import socle.api.data.Table;
import socle.api.data.Tables;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Reference;
import socle.api.text.TableRef;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.lake.FileLake;
import socle.core.ledger.Fingerprints;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledger;
import socle.core.ledger.Ledgers;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.testing.Quiet;

/// Published tables to look at: a lake, an engine and a ledger of SQLite, and nodes as the test
/// names them.
final class Gallery implements AutoCloseable {

    static final Change WHOLE = new Change.Whole();
    static final Change VIEW = new Change.View();
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Place NOWHERE = Place.of("gallery.yml");

    final Ledger ledger = JdbcLedger.open(Ledgers.sqlite());
    final DuckDbEngine engine;
    final FileLake lake;
    private final Sight sight;
    private final Lenses lenses;
    private final Map<NodeId, Declared> nodes = new TreeMap<>();
    private final Map<NodeId, List<Table>> tables = new HashMap<>();
    private int versions;

    Gallery(Path project) {
        engine = new DuckDbEngine(EngineSettings.of(project, "512MB", 1));
        lake = new FileLake(project.resolve(".socle/lake"));
        sight = new Sight(engine, lake);
        lenses = new Lenses(engine);
        ledger.begin(
                new RunRow(
                        "r", "prod", "run", "ann", NOON, Optional.empty(), RunRow.State.RUNNING));
    }

    /// Declares a node that reads others.
    void declare(String name, String... reads) {
        List<Reference> references = new ArrayList<>();
        for (String read : reads) {
            references.add(new TableRef(new NodeId(read), NOWHERE));
        }
        Quiet kind = () -> "quiet";
        NodeId id = new NodeId(name);
        Node<?> node = new Node<>(id, kind, Header.none(), new Quiet.Spec(""), NOWHERE);
        nodes.put(id, new Declared(node, references, List.of(), "", ""));
    }

    /// Publishes a version of a table, as another process would.
    void publish(String name, Change change, String select) {
        NodeId node = new NodeId(name);
        if (!nodes.containsKey(node)) {
            declare(name);
        }
        String version = "v%05d".formatted(++versions);
        List<Table> before = tables.getOrDefault(node, List.of());
        Table table;
        try (DuckDbSession session = sight.session()) {
            Tables drafts = lake.drafts(node, version, session, before);
            table = drafts.draft(change, select);
        }
        Published published =
                new Published(
                        "prod",
                        node,
                        version,
                        "r",
                        NOON,
                        NOON,
                        new Fingerprints("", "", "", "", "", ""),
                        inputs(node),
                        List.of(table),
                        Optional.empty(),
                        Optional.empty());
        ledger.publish(step(node), published, List.of());
        sight.show(published);
        tables.put(node, List.of(table));
    }

    private Map<NodeId, String> inputs(NodeId node) {
        Map<NodeId, String> inputs = new HashMap<>();
        Declared one = Objects.requireNonNull(nodes.get(node));
        for (Reference read : one.references()) {
            tables.getOrDefault(read.node(), List.of())
                    .forEach(table -> inputs.put(read.node(), table.version()));
        }
        return inputs;
    }

    /// The moments of all that is declared by now.
    Moments moments() {
        Stage stage =
                new Stage(
                        ledger,
                        lake,
                        lenses,
                        Graph.draw(nodes.values(), List.of()).graph(),
                        _ -> Set.of(),
                        Language.EN);
        return new Moments(stage, "prod");
    }

    private static StepRow step(NodeId node) {
        return new StepRow(
                "r",
                node,
                StepRow.State.DONE,
                1,
                "",
                Phrase.same(""),
                0,
                0,
                NOON,
                Duration.ofSeconds(1));
    }

    @Override
    public void close() {
        lenses.close();
        engine.close();
        ledger.close();
    }
}

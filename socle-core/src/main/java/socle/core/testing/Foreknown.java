package socle.core.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.engine.DuckDbEngine;
import socle.core.graph.Graph;
import socle.core.ledger.Published;
import socle.core.plan.Planner;
import socle.core.plan.Shapes;
import socle.core.project.Knowledge;
import socle.core.run.Workshop;

/// What guards may know of a tester's project before it runs.
final class Foreknown implements Knowledge {

    private final Shapes shapes;
    private final Workshop workshop;
    private final Instant now;
    private final Knowledge told;
    private final Map<String, Phrase> requirements = new HashMap<>();

    Foreknown(Graph graph, Workshop workshop, Knowledge told, Map<String, Phrase> requirements) {
        this.requirements.putAll(told.requirements());
        this.requirements.putAll(requirements);
        this.told = told;
        this.workshop = workshop;
        this.now = workshop.clock().instant();
        Map<?, Published> shown = workshop.ledger().published(KindTester.ENVIRONMENT);
        Planner planner =
                new Planner(
                        workshop.ledger(),
                        workshop.files(),
                        DuckDbEngine.DIALECT,
                        workshop.clock());
        this.shapes =
                new Shapes(
                        graph,
                        shown.values(),
                        planner.settled(KindTester.ENVIRONMENT, List.copyOf(graph.nodes())),
                        workshop.sight().engine()::session);
    }

    @Override
    public Optional<List<Column>> columns(String table) {
        return told.columns(table).or(() -> shapes.columns(table));
    }

    @Override
    public OptionalLong distinct(String table, String column) {
        Map<NodeId, Published> _ =
                workshop.sight().renew(() -> workshop.ledger().published(KindTester.ENVIRONMENT));
        return workshop.sight().distinct(table, column);
    }

    @Override
    public Map<String, Phrase> requirements() {
        return Map.copyOf(requirements);
    }

    @Override
    public Instant now() {
        return now;
    }
}

package socle.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import socle.api.Asking;
import socle.api.Asks;
import socle.api.Node;
import socle.api.Shows;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.proof.Told;
import socle.api.show.Page;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Problem;
import socle.api.text.Sql;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.graph.Declared;
import socle.core.ledger.Published;
import socle.core.ledger.StepRow;
import socle.core.plan.Planner;
import socle.core.plan.Wish;
import socle.core.project.Validated;
import socle.core.run.Ran;
import socle.core.run.Workshop;
import socle.core.sight.Lenses;
import socle.core.sight.Moment;
import socle.core.sight.Moments;
import socle.core.sight.Sight;
import socle.core.sight.Stage;

/// A tester's project while its engine is open.
record Trial(KindTester tester, Workshop workshop, Validated read) {

    List<Declared> nodes() {
        return read.project().nodes();
    }

    Optional<Declared> node(NodeId id) {
        return nodes().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    TestedNode run(String name, Wish wish) {
        refuseProblems();
        NodeId id = new NodeId(name);
        Declared declared =
                node(id).orElseThrow(() -> new AssertionError("no node named '" + name + "'"));
        Ran ran = tester.ran(wish, workshop);
        Sight sight = workshop.sight();
        Map<NodeId, Published> _ =
                sight.renew(() -> workshop.ledger().published(KindTester.ENVIRONMENT));
        Moment seen = now();
        Optional<StepRow> step = step(ran, id);
        return new TestedNode(
                tester,
                id,
                step,
                step.filter(row -> row.state() != StepRow.State.DONE)
                        .map(row -> workshop.ledger().evidenceOfStep(row.run(), id))
                        .orElseGet(() -> seen.evidence(id).stream().map(Told::evidence).toList()),
                tables(seen, sight),
                page(declared.node(), seen));
    }

    Page asked(NodeId id, Choosing reader) {
        Declared declared =
                node(id).orElseThrow(() -> new AssertionError("no node named '" + id + "'"));
        return asked(declared.node(), reader.looking(now(), tester));
    }

    private static <S extends Record> Page asked(Node<S> node, Asking asking) {
        if (!(node.kind() instanceof Asks<?> kind)) {
            throw new AssertionError(node.id() + " answers to no choices");
        }
        @SuppressWarnings("unchecked") // a kind answers for its own spec
        Asks<S> asks = (Asks<S>) kind;
        return asks.page(node, asking);
    }

    private void refuseProblems() {
        List<String> errors =
                read.problems().stream()
                        .filter(problem -> problem.weight() == Problem.Weight.ERROR)
                        .map(problem -> problem.in(Language.EN))
                        .toList();
        if (!errors.isEmpty()) {
            throw new AssertionError("the project has problems:\n" + String.join("\n", errors));
        }
    }

    Set<NodeId> fresh() {
        return new Planner(
                        workshop.ledger(), workshop.files(), DuckDbEngine.DIALECT, workshop.clock())
                .fresh(KindTester.ENVIRONMENT, nodes());
    }

    private static Optional<StepRow> step(Ran ran, NodeId id) {
        return switch (ran) {
            case Ran.Busy _ -> throw new AssertionError("somebody else runs");
            case Ran.Over over ->
                    over.steps().stream().filter(row -> row.node().equals(id)).findFirst();
        };
    }

    /// What is published now.
    Moment now() {
        Stage stage =
                new Stage(
                        workshop.ledger(),
                        workshop.lake(),
                        new Lenses(workshop.sight().engine()),
                        read.graph(),
                        _ -> fresh(),
                        workshop.language());
        return new Moments(stage, KindTester.ENVIRONMENT).now();
    }

    private Map<String, Rows> tables(Moment seen, Sight sight) {
        Map<String, Rows> tables = new TreeMap<>();
        for (Declared one : nodes()) {
            List<Table> published =
                    seen.published(one.id()).map(version -> version.tables()).orElse(List.of());
            for (Table table : published) {
                rows(table.name(), sight).ifPresent(rows -> tables.put(table.name(), rows));
            }
        }
        return tables;
    }

    /// A view whose tables have changed since cannot always be read: it is left out then.
    private static Optional<Rows> rows(String name, Sight sight) {
        try (DuckDbSession session = sight.session()) {
            return Optional.of(session.query("SELECT * FROM " + Sql.quote(name)));
        } catch (SqlFailure e) {
            return Optional.empty();
        }
    }

    private static <S extends Record> Optional<Page> page(Node<S> node, Moment seen) {
        if (!(node.kind() instanceof Shows<?> kind) || seen.evidence(node.id()).isEmpty()) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a kind shows nodes of its own spec
        Shows<S> shows = (Shows<S>) kind;
        return Optional.of(shows.page(node, seen));
    }

    static String list(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}

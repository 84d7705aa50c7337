package socle.core.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socle.api.Gives;
import socle.api.Node;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.sight.Moment;

/// What is true of a project as a whole, found in its graph and its ledger. Each fact is there only
/// when there is something to say; a rule that does not hold is a warning that fell.
public final class ProjectFacts {

    /// Who says so: the project itself.
    public static final NodeId PROJECT = new NodeId("project");

    private static final int LATE_RUNS = 100;

    private final Graph graph;
    private final Moment seen;
    private final Ledger ledger;
    private final String environment;
    private final Map<NodeId, List<Told>> left;
    private final EditionFacts edition;
    private final Map<NodeId, Published> shown = new HashMap<>();

    /// @param left what each node left last
    /// @param edition what is found once an edition
    public ProjectFacts(
            Graph graph,
            Moment seen,
            Map<NodeId, List<Told>> left,
            Ledger ledger,
            String environment,
            EditionFacts edition) {
        this.graph = graph;
        this.seen = seen;
        this.ledger = ledger;
        this.environment = environment;
        this.left = left;
        this.edition = edition;
        graph.nodes()
                .forEach(one -> seen.published(one.id()).ifPresent(at -> shown.put(one.id(), at)));
    }

    /// All of them; none before the first run.
    public List<Told> all() {
        List<RunRow> runs =
                ledger.runs(LATE_RUNS).stream()
                        .filter(run -> run.environment().equals(environment))
                        .toList();
        if (runs.isEmpty() || shown.isEmpty()) {
            return List.of();
        }
        List<Told> told = new ArrayList<>();
        RunRow last = runs.getFirst();
        boolean isFresh = shown.keySet().stream().allMatch(seen::isFresh);
        add(told, last, lineage(), isFresh);
        add(told, last, dictionary(), isFresh);
        add(told, last, Optional.of(reproducible()), true);
        add(told, last, timing(), isFresh);
        for (Evidence one : edition.texts().all()) {
            add(told, last, Optional.of(one), true);
        }
        for (Evidence one : new Documented(graph.order(), left).all()) {
            add(told, last, Optional.of(one), true);
        }
        add(told, last, new Learning(graph.order(), ledger).gained(), true);
        edition.orders()
                .newest(runs, ledger)
                .ifPresent(one -> add(told, one.run(), Optional.of(orchestration(one)), true));
        told.addAll(
                new Attested(ledger.attestations(), environment, new ProjectState(graph, seen))
                        .all(told.size()));
        return told;
    }

    private static void add(List<Told> told, RunRow run, Optional<Evidence> found, boolean fresh) {
        Instant at = run.endedAt().orElse(run.startedAt());
        found.ifPresent(
                one -> told.add(new Told(PROJECT, run.id(), at, told.size() + 1, one, fresh)));
    }

    private Optional<Evidence> lineage() {
        long readings = shown.values().stream().mapToLong(one -> reads(one).size()).sum();
        Set<String> open =
                shown.values().stream()
                        .filter(one -> !one.inputs().keySet().containsAll(graph.reads(one.node())))
                        .map(one -> one.node().value())
                        .collect(Collectors.toSet());
        return readings == 0
                ? Optional.empty()
                : Optional.of(
                        verdict(
                                "project.lineage",
                                new Phrase("lineage", "lignage"),
                                open.isEmpty(),
                                Phrase.of(
                                        "%1$s nodes, %2$s readings, each with the version that was"
                                                + " read%3$s",
                                        "%1$s nœuds, %2$s lectures, chacune avec la version"
                                                + " lue%3$s",
                                        Phrase.count(shown.size()),
                                        Phrase.count(readings),
                                        but(open))));
    }

    private Set<NodeId> reads(Published one) {
        Set<NodeId> reads = new HashSet<>(one.inputs().keySet());
        reads.remove(one.node());
        return reads;
    }

    private Optional<Evidence> dictionary() {
        List<Table> tables = new ArrayList<>();
        Set<String> silent = new HashSet<>();
        for (Declared one : graph.order()) {
            Published published = shown.get(one.id());
            if (published != null && gives(one.node()) == Gives.TABLE) {
                tables.addAll(published.tables());
                if (one.node().header().description().filter(it -> !it.isBlank()).isEmpty()) {
                    silent.add(one.id().value());
                }
            }
        }
        long columns = tables.stream().mapToLong(table -> table.columns().size()).sum();
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        verdict(
                                "project.dictionary",
                                new Phrase("data dictionary", "dictionnaire des données"),
                                silent.isEmpty(),
                                Phrase.of(
                                        "%2$s columns with their types, not described one by"
                                                + " one; %1$s tables, each described%3$s",
                                        "%2$s colonnes avec leurs types, non décrites une à"
                                                + " une\u202f; %1$s tables, chacune décrite%3$s",
                                        Phrase.count(tables.size()),
                                        Phrase.count(columns),
                                        but(silent))));
    }

    private static <S extends Record> Gives gives(Node<S> node) {
        return node.kind().gives(node.spec());
    }

    private Evidence reproducible() {
        Set<String> open =
                graph.order().stream()
                        .map(Declared::id)
                        .filter(id -> !seen.isFresh(id))
                        .map(NodeId::value)
                        .collect(Collectors.toSet());
        return verdict(
                "project.reproducible",
                new Phrase("reproducible", "reproductible"),
                open.isEmpty(),
                Phrase.of(
                        "%1$s nodes are what their text, their files and what they read say, by"
                                + " digest%2$s",
                        "%1$s nœuds sont ce que disent leur texte, leurs fichiers et ce qu’ils"
                                + " lisent, empreintes à l’appui%2$s",
                        Phrase.count(graph.order().size() - open.size()),
                        but(open)));
    }

    private Optional<Evidence> timing() {
        Duration total =
                seen.lastSteps().values().stream()
                        .filter(step -> shown.containsKey(step.node()))
                        .map(StepRow::took)
                        .reduce(Duration.ZERO, Duration::plus);
        return total.isZero()
                ? Optional.empty()
                : Optional.of(
                        new Evidence.Measure(
                                new Claim("project.timing"),
                                new Phrase("time that all nodes took", "temps pris par les nœuds"),
                                total.toMillis() / 1000.0,
                                "s"));
    }

    private Evidence orchestration(Orders.Orchestrated one) {
        return verdict(
                "project.orchestration",
                new Phrase("orchestration", "orchestration"),
                true,
                Phrase.of(
                        "one command did %s nodes, each after all that it reads",
                        "une commande a fait %s nœuds, chacun après tout ce qu’il lit",
                        Phrase.count(one.nodes())));
    }

    private static Evidence verdict(String claim, Phrase label, boolean holds, Phrase why) {
        return new Evidence.Verdict(new Claim(claim), label, holds, Severity.WARNING, why);
    }

    private static Phrase but(Set<String> nodes) {
        return Exceptions.names(nodes, Integer.MAX_VALUE);
    }
}

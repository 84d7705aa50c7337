package socle.core.reproduce;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.lake.Lake;
import socle.core.ledger.Published;
import socle.core.plan.InputFiles;
import socle.core.reproduce.Difference.Weight;
import socle.core.sight.Moment;

/// What a project shows beside what a copy of it made.
///
/// @param seen what the project shows
/// @param session of an engine that reads the files of both
/// @param threads of the engine
public record Comparison(Graph graph, Moment seen, Engine session, int threads) {

    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\b(now|today|random|uuid|gen_random_uuid|get_current_timestamp)\\s*\\("
                            + "|\\bcurrent_(date|time|timestamp)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Where versions of tables lie, and what stands under each node.
    ///
    /// @param evidence of each node that it shows
    public record Side(
            Lake lake, Map<NodeId, Published> shown, Map<NodeId, List<Evidence>> evidence) {}

    /// Every node that the project declares, in the order in which they are made.
    public List<Compared> of(Side project, Side copy, Map<NodeId, Manner> manners) {
        List<Compared> all = new ArrayList<>();
        Set<NodeId> others = new HashSet<>();
        for (Declared one : graph.order()) {
            Manner manner = manners.getOrDefault(one.id(), Manner.LEFT_OUT);
            Compared compared =
                    switch (manner) {
                        case LEFT_OUT ->
                                new Compared(one.id(), manner, 0, 0, List.of(), Optional.empty());
                        case TAKEN -> taken(one, project);
                        case MADE -> made(one, project, copy, others);
                    };
            if (!compared.isSame()) {
                others.add(one.id());
            }
            all.add(compared);
        }
        return all;
    }

    private static Compared taken(Declared one, Side project) {
        Published shown = project.shown().get(one.id());
        int tables = shown == null ? 0 : shown.tables().size();
        return new Compared(one.id(), Manner.TAKEN, tables, 0, List.of(), Optional.empty());
    }

    private Compared made(Declared one, Side project, Side copy, Set<NodeId> fallen) {
        Published shown = project.shown().get(one.id());
        Published made = copy.shown().get(one.id());
        List<Table> tables = shown == null ? List.of() : shown.tables();
        List<Difference> found = new ArrayList<>();
        for (Table table : tables) {
            table(project, table, copy, made).ifPresent(found::add);
        }
        List<Evidence> facts = project.evidence().getOrDefault(one.id(), List.of());
        if (made == null && tables.isEmpty()) {
            found.add(absent(Phrase.same(one.id().value()), Phrase.same("")));
        } else {
            List<Difference> others =
                    new Facts(facts, copy.evidence().getOrDefault(one.id(), List.of()))
                            .differences();
            found.addAll(
                    goesOn(shown) && found.stream().noneMatch(this::isResult)
                            ? others.stream().map(Difference::ofTheRun).toList()
                            : others);
        }
        return new Compared(
                one.id(),
                Manner.MADE,
                tables.size(),
                facts.size(),
                found,
                found.isEmpty() ? Optional.empty() : Optional.of(cause(one, made, fallen)));
    }

    /// What goes on from what it had tells of its last work, not of all that is shown: its rows are
    /// what counts.
    private static boolean goesOn(@Nullable Published shown) {
        return shown != null && shown.cursor().isPresent() && !shown.tables().isEmpty();
    }

    private boolean isResult(Difference one) {
        return one.weight() == Weight.RESULT;
    }

    private static Difference absent(Phrase what, Phrase shown) {
        return new Difference(what, shown, Phrase.same(""), Weight.RESULT);
    }

    private Optional<Difference> table(
            Side project, Table shown, Side copy, @Nullable Published made) {
        Optional<Table> other =
                made == null
                        ? Optional.empty()
                        : made.tables().stream()
                                .filter(it -> it.name().equals(shown.name()))
                                .findFirst();
        if (other.isEmpty()) {
            return Optional.of(absent(Phrase.same(shown.name()), told(shown)));
        }
        Table now = other.get();
        return shown.digest().equals(now.digest())
                ? Optional.empty()
                : Optional.of(
                        new Difference(
                                Phrase.same(shown.name()),
                                told(shown),
                                told(now),
                                hasSameRows(project.lake(), shown, copy.lake(), now)
                                        ? Weight.ORDER
                                        : Weight.RESULT));
    }

    private static Phrase told(Table table) {
        return table.isView()
                ? Phrase.of("view, %s", "vue, %s", table.digest())
                : Phrase.of(
                        "%s rows, %s", "%s lignes, %s", Phrase.count(table.rows()), table.digest());
    }

    /// Whether rows are the same whatever their files and their order.
    private boolean hasSameRows(Lake lake, Table shown, Lake other, Table made) {
        return !shown.isView()
                && !made.isView()
                && shown.columns().equals(made.columns())
                && shown.rows() == made.rows()
                && sum(lake, shown).equals(sum(other, made));
    }

    private String sum(Lake lake, Table table) {
        Rows found =
                session.query(
                        "SELECT CAST(coalesce(sum(CAST(hash(t) AS HUGEINT)), 0) AS VARCHAR) FROM"
                                + " (SELECT * FROM "
                                + lake.relation(table).from()
                                + ") AS t");
        return String.valueOf(found.at(0, 0));
    }

    private Cause cause(Declared one, @Nullable Published made, Set<NodeId> others) {
        if (!seen.isFresh(one.id())) {
            return Cause.NOT_FRESH;
        }
        if (graph.reads(one.id()).stream().anyMatch(others::contains)) {
            return Cause.UPSTREAM;
        }
        if (made == null) {
            return Cause.FAILED;
        }
        if (one.queries().stream().anyMatch(it -> CLOCK.matcher(it.text()).find())) {
            return Cause.CLOCK;
        }
        if (seen.published(one.id()).flatMap(Published::cursor).isPresent()) {
            return isFromOutside(one) ? Cause.OUTSIDE : Cause.KEPT;
        }
        if (isFromOutside(one)) {
            return Cause.OUTSIDE;
        }
        return threads > 1 ? Cause.THREADS : Cause.UNKNOWN;
    }

    private boolean isFromOutside(Declared one) {
        return seen.evidence(one.id()).stream()
                .anyMatch(it -> it.evidence() instanceof Evidence.Origin);
    }

    /// The manner of each node.
    public static Map<NodeId, Manner> manners(
            Graph graph, Moment seen, InputFiles files, Manner.Sources sources) {
        return graph.order().stream()
                .collect(Collectors.toMap(Declared::id, it -> Manner.of(it, seen, files, sources)));
    }
}

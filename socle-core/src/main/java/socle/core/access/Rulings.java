package socle.core.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.Judges;
import socle.api.Restricts;
import socle.api.access.Policy;
import socle.api.text.ColumnRef;
import socle.api.text.Expression;
import socle.api.text.NodeId;
import socle.core.graph.Graph;

/// What each person may see of each table, by the policies of a project.
///
/// All policies that concern a role hold together for it: a row is seen when every condition is
/// true. Somebody of several roles sees the rows of each of them, and loses the columns that any of
/// them loses. Nobody is above a policy that concerns one of their roles. Further tables of a node
/// (`orders__rejected`, the failing rows of a check on `orders`) hold its rows without a policy of
/// their own: they are closed to those who do not see all of the table.
public final class Rulings {

    private final Map<String, List<Policy>> policies;
    private final Map<String, String> judged;

    private Rulings(Map<String, List<Policy>> policies, Map<String, String> judged) {
        this.policies = policies;
        this.judged = judged;
    }

    /// Those of a project.
    public static Rulings of(Graph graph) {
        Map<String, List<Policy>> policies = new HashMap<>();
        Map<String, String> judged = new HashMap<>();
        graph.nodes()
                .forEach(
                        one -> {
                            Restricts.of(one.node())
                                    .ifPresent(
                                            policy ->
                                                    policies.computeIfAbsent(
                                                                    policy.table().node().value(),
                                                                    _ -> new ArrayList<>())
                                                            .add(policy));
                            Judges.judgedBy(one.node())
                                    .ifPresent(
                                            table -> judged.put(one.id().value(), table.value()));
                        });
        return new Rulings(policies, judged);
    }

    /// Whether nothing is narrowed for anybody.
    public boolean isEmpty() {
        return policies.isEmpty();
    }

    /// Whether a visitor sees all of every table.
    public boolean areOpen(Visitor visitor) {
        return policies.keySet().stream().allMatch(table -> ofNode(visitor, table).isOpen());
    }

    /// What a visitor may see of a table.
    public Ruling on(Visitor visitor, String table) {
        String name = table.toLowerCase(Locale.ROOT);
        int part = name.indexOf(NodeId.PART);
        if (part < 0) {
            return ofNode(visitor, name);
        }
        String node = name.substring(0, part);
        return seesAll(visitor, node) && seesAll(visitor, judged.getOrDefault(node, node))
                ? Ruling.OPEN
                : Ruling.CLOSED;
    }

    private boolean seesAll(Visitor visitor, String node) {
        return ofNode(visitor, node).isOpen();
    }

    private Ruling ofNode(Visitor visitor, String node) {
        List<Policy> all = policies.getOrDefault(node, List.of());
        if (all.isEmpty()) {
            return Ruling.OPEN;
        }
        List<Policy> concerned =
                all.stream()
                        .filter(one -> visitor.roles().stream().anyMatch(one.concern()::holds))
                        .toList();
        Set<String> hidden = columns(concerned, Policy::hide);
        Set<String> masked = columns(concerned, Policy::mask);
        masked.removeAll(hidden);
        return new Ruling(rows(visitor.roles(), all), hidden, masked);
    }

    /// Who has no role sees no row.
    private static Optional<String> rows(Set<String> roles, List<Policy> policies) {
        List<Optional<String>> each = roles.stream().map(role -> rows(role, policies)).toList();
        if (each.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                each.stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .reduce((one, other) -> "(" + one + ") OR (" + other + ")")
                        .orElse("FALSE"));
    }

    private static Optional<String> rows(String role, List<Policy> policies) {
        return policies.stream()
                .filter(policy -> policy.concern().holds(role))
                .flatMap(policy -> policy.rows().stream())
                .map(Rulings::closed)
                .reduce((one, other) -> one + " AND " + other);
    }

    /// A condition may end in a comment.
    private static String closed(Expression condition) {
        return "(\n" + condition.text() + "\n)";
    }

    private static Set<String> columns(
            List<Policy> policies, Function<Policy, List<ColumnRef>> which) {
        return policies.stream()
                .flatMap(policy -> which.apply(policy).stream())
                .map(column -> column.column().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Those whose tables are narrowed, by name.
    public Stream<String> tables() {
        return policies.keySet().stream().sorted();
    }
}

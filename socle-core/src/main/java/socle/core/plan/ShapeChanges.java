package socle.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.core.graph.Declared;
import socle.core.graph.Graph;

/// Tells what a plan would change in the columns of tables, and whom that breaks.
public final class ShapeChanges {

    private final Graph graph;
    private final Shapes shapes;
    private final UnaryOperator<String> stored;

    /// @param stored the type in which values of a type are kept: what a query says and what its
    ///     table holds are compared as they are kept
    public ShapeChanges(Graph graph, Shapes shapes, UnaryOperator<String> stored) {
        this.graph = graph;
        this.shapes = shapes;
        this.stored = stored;
    }

    /// The same plan, its steps with what would change in their columns where that is known.
    public Plan told(Plan plan) {
        return new Plan(
                plan.environment(),
                plan.steps().stream().map(this::told).toList(),
                plan.upToDate(),
                plan.blocked(),
                plan.orphans(),
                plan.files());
    }

    private Plan.Step told(Plan.Step step) {
        return new Plan.Step(
                step.declared(),
                step.reason(),
                step.fingerprints(),
                step.waits(),
                step.mustHold(),
                change(step.id()));
    }

    private Optional<Plan.ShapeChange> change(NodeId node) {
        Optional<List<Column>> before = shapes.before(node.value());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return shapes.columns(node.value())
                .map(after -> change(node, byName(before.get()), byName(after)))
                .filter(
                        change ->
                                !change.appear().isEmpty()
                                        || !change.vanish().isEmpty()
                                        || !change.retyped().isEmpty());
    }

    private Plan.ShapeChange change(
            NodeId node, Map<String, Column> before, Map<String, Column> after) {
        List<Column> appear = new ArrayList<>(after.values());
        appear.removeIf(column -> before.containsKey(column.name()));
        List<Column> vanish = new ArrayList<>(before.values());
        vanish.removeIf(column -> after.containsKey(column.name()));
        List<Plan.Retyped> retyped = new ArrayList<>();
        after.forEach(
                (name, column) -> {
                    Column old = before.get(name);
                    if (old != null && !kept(old).equals(kept(column))) {
                        retyped.add(new Plan.Retyped(name, old.type(), column.type()));
                    }
                });
        return new Plan.ShapeChange(appear, vanish, retyped, broken(node, vanish, retyped));
    }

    private String kept(Column column) {
        return stored.apply(column.type());
    }

    private List<NodeId> broken(NodeId node, List<Column> vanish, List<Plan.Retyped> retyped) {
        Set<String> gone = new TreeSet<>();
        vanish.forEach(column -> gone.add(column.name()));
        Set<String> other = new TreeSet<>();
        retyped.forEach(column -> other.add(column.column()));
        return graph.after(node).stream()
                .filter(reader -> graph.reads(reader).contains(node))
                .flatMap(reader -> graph.find(reader).stream())
                .filter(reader -> breaks(reader, gone, other))
                .map(Declared::id)
                .sorted()
                .toList();
    }

    /// A SELECT is asked to bind; of others it is told whether their text names a column.
    private boolean breaks(Declared reader, Set<String> gone, Set<String> other) {
        if (!shapes.refusals(reader.id()).isEmpty()) {
            return true;
        }
        boolean isBound = shapes.columns(reader.id().value()).isPresent();
        return names(reader, other) || (!isBound && names(reader, gone));
    }

    private static boolean names(Declared reader, Set<String> columns) {
        return columns.stream()
                .anyMatch(
                        column ->
                                Pattern.compile("(?<!\\w)" + Pattern.quote(column) + "(?!\\w)")
                                        .matcher(reader.work())
                                        .find());
    }

    private static Map<String, Column> byName(List<Column> columns) {
        Map<String, Column> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return byName;
    }
}

package socle.core.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Follows a bound plan of DuckDB: for each operator, where each of its columns comes from. In the
/// plan a reference is the place of a column among those of the operator below it (of the left one,
/// then of the right one).
final class PlanColumns {

    /// What a function keeps for itself: places in it mean something else.
    private static final Set<String> NOT_EXPRESSIONS =
            Set.of("function_data", "return_type", "value");

    private static final int ROUNDS_AT_MOST = 100;

    private final Map<Long, List<Traced>> common = new HashMap<>();
    private boolean lost;

    /// The columns of an operator, to be trusted when nothing was lost on the way.
    List<Traced> of(JsonNode operator) {
        JsonNode children = operator.path("children");
        return switch (operator.path("type").asString("")) {
            case "LOGICAL_GET" -> get(operator);
            case "LOGICAL_DUMMY_SCAN" -> List.of(Traced.NOTHING);
            case "LOGICAL_EXPRESSION_GET" -> values(operator);
            case "LOGICAL_PROJECTION" -> all(operator.path("expressions"), of(children.path(0)));
            case "LOGICAL_FILTER",
                    "LOGICAL_LIMIT",
                    "LOGICAL_ORDER_BY",
                    "LOGICAL_TOP_N",
                    "LOGICAL_DISTINCT",
                    "LOGICAL_SAMPLE" ->
                    mapped(of(children.path(0)), operator.path("projection_map"));
            case "LOGICAL_AGGREGATE_AND_GROUP_BY" -> aggregate(operator);
            case "LOGICAL_WINDOW", "LOGICAL_UNNEST" -> further(operator);
            case "LOGICAL_CROSS_PRODUCT", "LOGICAL_POSITIONAL_JOIN" ->
                    joined(of(children.path(0)), of(children.path(1)));
            case "LOGICAL_COMPARISON_JOIN", "LOGICAL_ANY_JOIN", "LOGICAL_ASOF_JOIN" ->
                    join(operator);
            case "LOGICAL_UNION" -> union(children);
            case "LOGICAL_EXCEPT", "LOGICAL_INTERSECT" -> of(children.path(0));
            case "LOGICAL_MATERIALIZED_CTE" -> common(operator);
            case "LOGICAL_RECURSIVE_CTE" -> recursive(operator);
            case "LOGICAL_CTE_REF" -> seen(operator);
            default -> lost();
        };
    }

    /// Whether something was met that is not understood: then no place can be trusted.
    boolean isLost() {
        return lost;
    }

    private List<Traced> lost() {
        lost = true;
        return List.of();
    }

    /// A scan: of a table, or of a function that makes rows of constants.
    private List<Traced> get(JsonNode operator) {
        if (!operator.path("children").isEmpty()) {
            return lost();
        }
        JsonNode table = operator.path("function_data").path("table");
        List<Traced> read = new ArrayList<>();
        for (JsonNode index : operator.path("column_indexes")) {
            JsonNode name = operator.path("names").path((int) index.path("index").asLong());
            read.add(
                    table.isString() && name.isString()
                            ? Traced.of(table.asString(), name.asString())
                            : Traced.NOTHING);
        }
        return mapped(read, operator.path("projection_ids"));
    }

    private static List<Traced> values(JsonNode operator) {
        List<Traced> columns = new ArrayList<>();
        operator.path("expr_types").forEach(_ -> columns.add(Traced.NOTHING));
        return columns;
    }

    private List<Traced> aggregate(JsonNode operator) {
        List<Traced> below = of(operator.path("children").path(0));
        List<Traced> groups = all(operator.path("groups"), below);
        List<Traced> columns = joined(groups, all(operator.path("expressions"), below));
        for (JsonNode grouping : operator.path("grouping_functions")) {
            Traced of = Traced.NOTHING;
            for (JsonNode group : grouping) {
                of = of.and(at(groups, group.asInt()));
            }
            columns.add(of);
        }
        return columns;
    }

    /// The columns below, and one for each expression.
    private List<Traced> further(JsonNode operator) {
        List<Traced> below = of(operator.path("children").path(0));
        return joined(below, all(operator.path("expressions"), below));
    }

    private List<Traced> join(JsonNode operator) {
        List<Traced> left = of(operator.path("children").path(0));
        List<Traced> right = of(operator.path("children").path(1));
        List<Traced> lefts = mapped(left, operator.path("left_projection_map"));
        List<Traced> rights = mapped(right, operator.path("right_projection_map"));
        return switch (operator.path("join_type").asString("")) {
            case "INNER", "LEFT", "RIGHT", "OUTER", "FULL", "SINGLE" -> joined(lefts, rights);
            case "SEMI", "ANTI" -> lefts;
            case "RIGHT_SEMI", "RIGHT_ANTI" -> rights;
            case "MARK" -> joined(lefts, List.of(mark(operator, left, right)));
            default -> lost();
        };
    }

    /// Whether a row was found (IN, EXISTS): made of what is compared.
    private static Traced mark(JsonNode operator, List<Traced> left, List<Traced> right) {
        JsonNode conditions = operator.path("conditions");
        Traced mark = conditions.isEmpty() ? Traced.UNKNOWN : Traced.NOTHING;
        for (JsonNode condition : conditions) {
            mark = mark.and(one(condition.path("left"), left));
            mark = mark.and(one(condition.path("right"), right));
        }
        return mark;
    }

    private List<Traced> union(JsonNode children) {
        List<Traced> columns = of(children.path(0));
        for (int i = 1; i < children.size(); i++) {
            columns = merged(columns, of(children.path(i)));
        }
        return columns;
    }

    private List<Traced> common(JsonNode operator) {
        long index = operator.path("table_index").asLong();
        common.put(index, of(operator.path("children").path(0)));
        return of(operator.path("children").path(1));
    }

    private List<Traced> seen(JsonNode reference) {
        List<Traced> columns = common.get(reference.path("cte_index").asLong());
        return columns == null ? lost() : columns;
    }

    /// Until another round adds no source.
    private List<Traced> recursive(JsonNode operator) {
        long index = operator.path("table_index").asLong();
        List<Traced> columns = of(operator.path("children").path(0));
        for (int round = 0; round < ROUNDS_AT_MOST; round++) {
            common.put(index, columns);
            List<Traced> next = merged(columns, of(operator.path("children").path(1)));
            if (next.equals(columns)) {
                return columns;
            }
            columns = next;
        }
        return lost();
    }

    private List<Traced> merged(List<Traced> one, List<Traced> other) {
        if (one.size() != other.size()) {
            return lost();
        }
        List<Traced> merged = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            merged.add(one.get(i).and(other.get(i)));
        }
        return merged;
    }

    private static List<Traced> joined(List<Traced> left, List<Traced> right) {
        List<Traced> columns = new ArrayList<>(left);
        columns.addAll(right);
        return columns;
    }

    private static List<Traced> mapped(List<Traced> columns, JsonNode places) {
        if (places.isEmpty()) {
            return columns;
        }
        List<Traced> mapped = new ArrayList<>();
        places.forEach(place -> mapped.add(at(columns, place.asInt())));
        return mapped;
    }

    private static List<Traced> all(JsonNode expressions, List<Traced> below) {
        List<Traced> columns = new ArrayList<>();
        expressions.forEach(expression -> columns.add(one(expression, below)));
        return columns;
    }

    private static Traced one(JsonNode expression, List<Traced> below) {
        if (expression.path("expression_class").asString("").equals("BOUND_REF")) {
            return at(below, expression.path("index").asInt(-1));
        }
        Traced made = Traced.NOTHING;
        if (expression.isArray()) {
            for (JsonNode part : expression) {
                made = made.and(one(part, below));
            }
        }
        for (Map.Entry<String, JsonNode> part : expression.properties()) {
            if (part.getValue().isContainer() && !NOT_EXPRESSIONS.contains(part.getKey())) {
                made = made.and(one(part.getValue(), below));
            }
        }
        return made;
    }

    private static Traced at(List<Traced> columns, int place) {
        return place >= 0 && place < columns.size() ? columns.get(place) : Traced.UNKNOWN;
    }
}

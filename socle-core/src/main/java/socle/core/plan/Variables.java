package socle.core.plan;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import socle.api.Schedules;
import socle.api.live.Input;
import socle.core.graph.Declared;

/// The values that SQL reads with `getvariable`.
final class Variables {

    private Variables() {}

    /// What nodes that schedule say when nobody says otherwise.
    static Map<String, String> preset(Collection<Declared> nodes) {
        Map<String, String> values = new TreeMap<>();
        for (Declared one : nodes) {
            Schedules.of(one.node()).stream()
                    .flatMap(table -> table.inputs().stream())
                    .forEach(input -> preset(input, values));
        }
        return values;
    }

    private static void preset(Input input, Map<String, String> values) {
        input.preset().ifPresent(value -> values.putIfAbsent(input.name(), input.literal(value)));
    }

    /// Those that may change what a node is: all of them when its SQL reads any, as it may put a
    /// name together.
    static Map<String, String> of(Declared node, Map<String, String> variables) {
        return node.work().contains("getvariable") ? new TreeMap<>(variables) : Map.of();
    }
}

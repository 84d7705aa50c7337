package socle.core.plan;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.Schedules;
import socle.api.live.Input;
import socle.core.graph.Declared;

/// The values that SQL reads with `getvariable`.
final class Variables {

    private static final Pattern READ =
            Pattern.compile("(?i)\\bgetvariable\\s*\\(\\s*(?:'(\\w*)'\\s*\\))?");

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

    /// Those that a node's text reads, in order: all of them when it puts a name together.
    static Set<String> read(Declared node, Map<String, String> variables) {
        Set<String> names = new TreeSet<>();
        Matcher found = READ.matcher(node.work());
        while (found.find()) {
            if (found.group(1) == null) {
                return new TreeSet<>(variables.keySet());
            }
            names.add(found.group(1));
        }
        return names;
    }
}

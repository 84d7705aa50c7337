package socle.core.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.Problem;

/// Reads selections as dbt's users write them: `name`, `stg_*`, `+name`, `name+`, `2+name+1`,
/// `kind:WORD`, `tag:nightly`, `path:models/marts`, `state:changed+`; a space or another word
/// joins, a comma keeps what both mean.
public final class Selection {

    private static final Pattern ATOM =
            Pattern.compile(
                    "(?:(?<before>\\d*)(?<up>\\+))?(?:(?<method>[a-z]+):)?(?<value>[^+]+)"
                            + "(?:(?<down>\\+)(?<after>\\d*))?");

    private final Graph graph;
    private final Map<String, Set<NodeId>> states;

    /// @param states the nodes of each state, by its word: `changed`, `failed`
    public Selection(Graph graph, Map<String, Set<NodeId>> states) {
        this.graph = graph;
        this.states = Map.copyOf(states);
    }

    /// What the first words mean, less what the second mean; no words mean every node.
    public Selected select(List<String> words, List<String> without) {
        List<Problem> problems = new ArrayList<>();
        Set<NodeId> chosen = words.isEmpty() ? ids(graph.nodes()) : union(words, problems);
        chosen.removeAll(union(without, problems));
        return new Selected(chosen, problems);
    }

    private Set<NodeId> union(List<String> words, List<Problem> problems) {
        Set<NodeId> all = new TreeSet<>();
        words.stream()
                .flatMap(word -> Arrays.stream(word.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .forEach(word -> all.addAll(intersection(word, problems)));
        return all;
    }

    private Set<NodeId> intersection(String words, List<Problem> problems) {
        List<Set<NodeId>> parts =
                Arrays.stream(words.split(",")).map(atom -> atom(atom, problems)).toList();
        Set<NodeId> common = new TreeSet<>(parts.isEmpty() ? Set.of() : parts.getFirst());
        parts.forEach(common::retainAll);
        return common;
    }

    private Set<NodeId> atom(String text, List<Problem> problems) {
        Matcher atom = ATOM.matcher(text);
        if (!atom.matches()) {
            problems.add(unknown(text, List.of()));
            return Set.of();
        }
        Set<NodeId> chosen = new TreeSet<>();
        for (NodeId node : base(text, atom, problems)) {
            chosen.add(node);
            if (atom.group("up") != null) {
                chosen.addAll(graph.upstream(node, steps(atom.group("before"))));
            }
            if (atom.group("down") != null) {
                chosen.addAll(graph.downstream(node, steps(atom.group("after"))));
            }
        }
        return chosen;
    }

    private static int steps(String digits) {
        return digits.isEmpty() || digits.length() > 6
                ? Integer.MAX_VALUE
                : Integer.parseInt(digits);
    }

    private Set<NodeId> base(String text, Matcher atom, List<Problem> problems) {
        String method = String.valueOf(atom.group("method"));
        String value = atom.group("value");
        return switch (method) {
            case "null" -> by(node -> Stream.of(node.id().value()), value, problems);
            case "kind" -> by(node -> Stream.of(node.node().kind().word()), value, problems);
            case "tag" -> by(node -> node.node().header().tags().stream(), value, problems);
            case "path" -> path(value, problems);
            case "state" -> state(value, problems);
            default -> {
                problems.add(unknown(text, List.of("kind:", "tag:", "path:", "state:")));
                yield Set.of();
            }
        };
    }

    private Set<NodeId> state(String value, List<Problem> problems) {
        if (!states.containsKey(value)) {
            problems.add(unknown(value, states.keySet()));
        }
        return states.getOrDefault(value, Set.of());
    }

    private Set<NodeId> path(String value, List<Problem> problems) {
        String folder = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        return by(node -> parents(node.node().place().file()), folder, problems);
    }

    /// A file and every folder that it lies in.
    private static Stream<String> parents(String file) {
        return Stream.iterate(
                file,
                path -> !path.isEmpty(),
                path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }

    private interface Words {
        Stream<String> of(Declared node);
    }

    private Set<NodeId> by(Words words, String value, List<Problem> problems) {
        Predicate<String> matches = glob(value);
        Set<NodeId> found =
                ids(graph.nodes().stream().filter(n -> words.of(n).anyMatch(matches)).toList());
        if (found.isEmpty()) {
            problems.add(
                    unknown(value, graph.nodes().stream().flatMap(words::of).distinct().toList()));
        }
        return found;
    }

    private static Predicate<String> glob(String value) {
        if (!value.contains("*") && !value.contains("?")) {
            return value::equals;
        }
        String pattern = Pattern.quote(value).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static Problem unknown(String word, Collection<String> known) {
        return Faults.unknownInSelection(Place.of("SELECT"), word, known);
    }

    private static Set<NodeId> ids(Collection<Declared> nodes) {
        Set<NodeId> ids = new TreeSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        return ids;
    }
}

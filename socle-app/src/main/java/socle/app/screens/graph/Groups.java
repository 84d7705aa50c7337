package socle.app.screens.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.graph.GraphView.Feed;
import socle.app.screens.graph.GraphView.Group;
import socle.core.graph.Declared;
import socle.core.graph.Graph;

/// What comes from what by folder and kind.
record Groups(Graph graph) {

    List<Group> all() {
        Map<String, Declared> some = new TreeMap<>();
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Map<String, Long>> feeds = new TreeMap<>();
        for (Declared one : graph.nodes()) {
            String group = group(one);
            some.putIfAbsent(group, one);
            counts.merge(group, 1L, Long::sum);
            for (NodeId before : graph.before(one.id())) {
                graph.find(before).ifPresent(it -> feed(group(it), group, feeds));
            }
        }
        return some.entrySet().stream()
                .map(
                        it ->
                                group(
                                        it.getValue(),
                                        counts.getOrDefault(it.getKey(), 0L),
                                        feeds.getOrDefault(it.getKey(), Map.of())))
                .toList();
    }

    private static void feed(String from, String to, Map<String, Map<String, Long>> feeds) {
        if (!from.equals(to)) {
            feeds.computeIfAbsent(from, _ -> new TreeMap<>()).merge(to, 1L, Long::sum);
        }
    }

    private static Group group(Declared one, long count, Map<String, Long> feeds) {
        Phrase kind = one.node().kind().label();
        return new Group(
                one.node().kind().home().folder(),
                one.node().kind().word(),
                kind,
                count,
                feeds.entrySet().stream().map(it -> new Feed(it.getKey(), it.getValue())).toList());
    }

    private static String group(Declared one) {
        return one.node().kind().home().folder() + "/" + one.node().kind().word();
    }
}

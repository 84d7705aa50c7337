package socle.core.sight;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.core.lake.Lake;
import socle.core.ledger.Published;
import socle.core.ledger.Shown;
import socle.core.ledger.StepRow;

/// What can be seen at one revision, whoever looks: found once for all of them, each part when it
/// is
/// first wanted.
final class Scenery {

    private final Stage stage;
    private final Shown shown;
    private final Remains remains;
    private final Map<NodeId, Published> published = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Lake.Relation> relations = new ConcurrentHashMap<>();
    private volatile @Nullable Set<NodeId> fresh;
    private volatile @Nullable Map<NodeId, StepRow> lastSteps;

    /// Before anything was looked at.
    static Scenery empty(Stage stage, String environment) {
        return new Scenery(stage, Shown.nothing(environment), new Remains(stage.ledger()));
    }

    private Scenery(Stage stage, Shown shown, Remains remains) {
        this.stage = stage;
        this.shown = shown;
        this.remains = remains;
        for (Published one : shown.nodes().values()) {
            if (stage.graph().find(one.node()).isPresent()) {
                published.put(one.node(), one);
                one.tables().forEach(table -> tables.put(key(table.name()), table));
            }
        }
    }

    /// At another revision.
    Scenery at(Shown other) {
        return new Scenery(stage, other, remains);
    }

    /// What shown versions left.
    Remains remains() {
        return remains;
    }

    Shown shown() {
        return shown;
    }

    /// What is shown of a declared node.
    @Nullable Published published(NodeId node) {
        return published.get(node);
    }

    /// A published table, whatever the case of its name.
    @Nullable Table table(String name) {
        return tables.get(key(name));
    }

    /// Every published table of a declared node.
    Collection<Table> tables() {
        return tables.values();
    }

    Set<NodeId> fresh() {
        Set<NodeId> known = fresh;
        if (known == null) {
            known = Set.copyOf(stage.fresh().apply(shown));
            fresh = known;
        }
        return known;
    }

    Map<NodeId, StepRow> lastSteps() {
        Map<NodeId, StepRow> known = lastSteps;
        if (known == null) {
            known = Map.copyOf(stage.ledger().lastSteps(shown.environment()));
            lastSteps = known;
        }
        return known;
    }

    /// The tables of these names that are published and all that they read, each after those. Of a
    /// name that is not published there is none, and the engine will not know it.
    List<Scene> of(Collection<String> names, Narrowing narrowing) {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        names.forEach(name -> add(name, narrowing, scenes));
        return List.copyOf(scenes.values());
    }

    private void add(String name, Narrowing narrowing, Map<String, Scene> scenes) {
        Table table = table(name);
        if (table == null || scenes.containsKey(key(name))) {
            return;
        }
        Lake.Relation relation =
                relations.computeIfAbsent(key(name), _ -> stage.lake().relation(table));
        relation.reads().forEach(read -> add(read, narrowing, scenes));
        scenes.put(key(name), new Scene(table, relation, narrowing.of(table.name())));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

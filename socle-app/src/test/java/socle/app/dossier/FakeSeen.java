package socle.app.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.NodeId;

/// What was published, kept in maps.
final class FakeSeen implements Seen {

    final Map<NodeId, Node<?>> nodes = new TreeMap<>();
    final Map<NodeId, List<Told>> told = new TreeMap<>();
    final Map<String, Table> tables = new TreeMap<>();
    final Map<String, Rows> rows = new HashMap<>();

    @Override
    public Language language() {
        return Language.FR;
    }

    @Override
    public List<Told> evidence(NodeId node) {
        return told.getOrDefault(node, List.of());
    }

    @Override
    public List<List<Told>> history(NodeId node, int runs) {
        return List.of(evidence(node));
    }

    @Override
    public Optional<Node<?>> node(NodeId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    @Override
    public Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    @Override
    @SuppressWarnings("NullAway") // the record's class file does not tell what may be null inside
    public Rows rows(String name, int limit) {
        Rows all = rows.get(name);
        if (all == null) {
            throw new IllegalArgumentException("no rows of " + name);
        }
        return new Rows(all.columns(), all.values().subList(0, Math.min(limit, all.size())));
    }

    List<Told> all() {
        List<Told> all = new ArrayList<>();
        told.values().forEach(all::addAll);
        return all;
    }
}

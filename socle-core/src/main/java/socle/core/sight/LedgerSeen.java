package socle.core.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;
import socle.core.graph.Declared;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;

/// What pages may look at, from the ledger and the lake. Nodes that are no longer declared are not
/// seen.
public final class LedgerSeen implements Seen {

    private final Ledger ledger;
    private final Sight sight;
    private final Map<NodeId, Node<?>> nodes = new TreeMap<>();
    private final Map<NodeId, Published> shown = new HashMap<>();
    private final Map<String, Table> tables = new TreeMap<>();
    private final Set<NodeId> fresh;

    /// @param fresh the nodes whose published version is what the project says now
    public LedgerSeen(
            Ledger ledger,
            String environment,
            Sight sight,
            Collection<Declared> declared,
            Set<NodeId> fresh) {
        this.ledger = ledger;
        this.sight = sight;
        this.fresh = new HashSet<>(fresh);
        declared.forEach(one -> nodes.put(one.id(), one.node()));
        ledger.published(environment)
                .forEach(
                        (id, one) -> {
                            if (nodes.containsKey(id)) {
                                shown.put(id, one);
                                one.tables().forEach(table -> tables.put(table.name(), table));
                            }
                        });
    }

    @Override
    public List<Told> evidence(NodeId node) {
        Published published = shown.get(node);
        return published == null ? List.of() : told(published, fresh.contains(node));
    }

    @Override
    public List<List<Told>> history(NodeId node, int runs) {
        List<List<Told>> history = new ArrayList<>();
        Published now = shown.get(node);
        for (Published version : ledger.versions(node).stream().limit(runs).toList()) {
            boolean isShown = now != null && now.version().equals(version.version());
            history.addFirst(told(version, isShown && fresh.contains(node)));
        }
        return history;
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
    public Rows rows(String name, int limit) {
        if (!tables.containsKey(name)) {
            throw new IllegalArgumentException("no published table '" + name + "'");
        }
        try (DuckDbSession session = sight.session()) {
            return session.query("SELECT * FROM " + Sql.quote(name) + " LIMIT " + limit);
        }
    }

    /// What is shown of a node.
    public Optional<Published> published(NodeId node) {
        return Optional.ofNullable(shown.get(node));
    }

    /// Whether what is shown of a node is what the project says now.
    public boolean isFresh(NodeId node) {
        return shown.containsKey(node) && fresh.contains(node);
    }

    private List<Told> told(Published version, boolean isFresh) {
        List<Told> told = new ArrayList<>();
        for (Evidence one : ledger.evidence(version.node(), version.version())) {
            told.add(
                    new Told(
                            version.node(),
                            version.run(),
                            version.at(),
                            told.size() + 1,
                            one,
                            isFresh));
        }
        return told;
    }
}

package socle.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.Node;
import socle.api.Selects;
import socle.api.data.Column;
import socle.api.data.SqlFailure;
import socle.api.text.NodeId;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.ledger.Published;

/// The columns that tables will have, as far as they are known before a run: of what is published
/// and fresh, as published; of a SELECT, by binding it against empty tables of the columns of what
/// it reads. The engine starts when the first SELECT must be bound.
public final class Shapes implements AutoCloseable {

    private final Graph graph;
    private final Map<String, List<Column>> published = new HashMap<>();
    private final Set<NodeId> fresh;
    private final Supplier<DuckDbSession> sessions;
    private final Map<String, Optional<List<Column>>> known = new HashMap<>();
    private final Map<NodeId, SqlFailure> refused = new HashMap<>();
    private @Nullable DuckDbSession session;

    /// @param shown what the environment shows
    /// @param fresh the nodes whose published version is what the project says now
    /// @param sessions opens a session of an engine; closed with this
    public Shapes(
            Graph graph,
            Collection<Published> shown,
            Set<NodeId> fresh,
            Supplier<DuckDbSession> sessions) {
        this.graph = graph;
        this.fresh = Set.copyOf(fresh);
        this.sessions = sessions;
        shown.stream()
                .flatMap(one -> one.tables().stream())
                .forEach(table -> published.put(table.name(), table.columns()));
    }

    /// The columns that a table will have, when they are known.
    public Optional<List<Column>> columns(String table) {
        Optional<List<Column>> before = known.get(table);
        if (before != null) {
            return before;
        }
        Optional<List<Column>> found = find(table);
        known.put(table, found);
        return found;
    }

    /// The columns that a table has now.
    Optional<List<Column>> before(String table) {
        return Optional.ofNullable(published.get(table));
    }

    /// What the engine says of a node's SELECT when it does not bind against what will be.
    public Optional<SqlFailure> refusal(NodeId node) {
        columns(node.value());
        return Optional.ofNullable(refused.get(node));
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    private Optional<List<Column>> find(String table) {
        int part = table.indexOf(NodeId.PART);
        String name = part < 0 ? table : table.substring(0, part);
        if (!NodeId.isName(name)) {
            return Optional.empty();
        }
        NodeId node = new NodeId(name);
        if (fresh.contains(node)) {
            return before(table);
        }
        return part < 0
                ? graph.find(node).flatMap(one -> bound(one, one.node()))
                : Optional.empty();
    }

    private <S extends Record> Optional<List<Column>> bound(Declared declared, Node<S> node) {
        if (!(node.kind() instanceof Selects<?> kind)) {
            return Optional.empty();
        }
        for (String read : declared.tables()) {
            if (columns(read).isEmpty()) {
                return Optional.empty();
            }
        }
        @SuppressWarnings("unchecked") // a kind selects by its own spec
        Selects<S> selects = (Selects<S>) kind;
        try {
            declared.tables().forEach(this::showEmpty);
            List<Column> all =
                    new ArrayList<>(session().describe(selects.select(node.spec()).text()));
            all.addAll(selects.further(node.spec()));
            return Optional.of(all);
        } catch (SqlFailure e) {
            refused.put(node.id(), e);
            return Optional.empty();
        }
    }

    private void showEmpty(String table) {
        String columns =
                columns(table).orElse(List.of()).stream()
                        .map(
                                column ->
                                        "CAST(NULL AS "
                                                + column.type()
                                                + ") AS "
                                                + Sql.quote(column.name()))
                        .collect(Collectors.joining(", "));
        session()
                .execute(
                        "CREATE OR REPLACE TEMP VIEW "
                                + Sql.quote(table)
                                + " AS SELECT "
                                + columns
                                + " WHERE false");
    }

    private DuckDbSession session() {
        DuckDbSession open = session;
        if (open == null) {
            open = sessions.get();
            session = open;
        }
        return open;
    }
}

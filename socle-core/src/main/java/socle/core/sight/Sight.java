package socle.core.sight;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Sql;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.lake.Lake;
import socle.core.lake.LakeFailure;
import socle.core.ledger.Published;

/// What the sessions of an engine see: the tables that an environment shows, each under its name.
/// One an engine, whatever the runs that share it. The engine starts with the first session and not
/// before, and is told of a table when a session wants it: an environment may show ten thousand.
public final class Sight {

    private final DuckDbEngine engine;
    private final Lake lake;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<NodeId, Published> shown = new TreeMap<>();
    private final Set<NodeId> told = new HashSet<>();

    /// @param published what is shown to begin with
    public Sight(DuckDbEngine engine, Lake lake, Collection<Published> published) {
        this.engine = engine;
        this.lake = lake;
        published.forEach(one -> shown.put(one.node(), one));
    }

    /// Nothing shown until it is renewed.
    public Sight(DuckDbEngine engine, Lake lake) {
        this(engine, lake, List.of());
    }

    /// The engine.
    public DuckDbEngine engine() {
        return engine;
    }

    /// Shows what the ledger says now; gives what it said.
    ///
    /// @param ledger asked while nobody else changes what is shown, so that nothing goes back
    public Map<NodeId, Published> renew(Supplier<Map<NodeId, Published>> ledger) {
        lock.lock();
        try {
            Map<NodeId, Published> now = ledger.get();
            List.copyOf(shown.values()).stream()
                    .filter(one -> !now.containsKey(one.node()))
                    .forEach(this::hide);
            List<Published> others = now.values().stream().filter(this::isOther).toList();
            others.forEach(this::put);
            tell(others.stream().filter(one -> told.contains(one.node())).toList());
            return now;
        } finally {
            lock.unlock();
        }
    }

    /// A new session that sees every table. One that is broken in the lake is not seen, and the
    /// query that wants it says so.
    public DuckDbSession session() {
        lock.lock();
        try {
            tellAtLast(shown.values());
            return engine.session();
        } finally {
            lock.unlock();
        }
    }

    /// How many different values a column of a shown table has; empty when it shows no such column.
    public OptionalLong distinct(String table, String column) {
        String count = "SELECT count(DISTINCT " + Sql.quote(column) + ") FROM " + Sql.quote(table);
        try (DuckDbSession session = session()) {
            return OptionalLong.of(
                    ((Number) requireNonNull(session.query(count).at(0, 0))).longValue());
        } catch (SqlFailure _) {
            return OptionalLong.empty();
        }
    }

    /// One that sees these versions whatever is shown now: others may publish while the session
    /// lasts. What else it sees is not said.
    ///
    /// @param pinned with all that views among them read, where that is to be pinned too
    public DuckDbSession session(Collection<Published> pinned) {
        lock.lock();
        try {
            tellAtLast(pinned.stream().flatMap(one -> shown(one.node()).stream()).toList());
            DuckDbSession session = engine.session();
            if (pinned.stream().anyMatch(this::isOther)) {
                pin(session, pinned);
            }
            return session;
        } finally {
            lock.unlock();
        }
    }

    /// Shows another version of a node from now on.
    public void show(Published published) {
        lock.lock();
        try {
            put(published);
            if (told.contains(published.node())) {
                tell(List.of(published));
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isOther(Published one) {
        Published before = shown.get(one.node());
        return before == null || !before.version().equals(one.version());
    }

    private void put(Published published) {
        Published before = shown.put(published.node(), published);
        if (told.contains(published.node()) && before != null) {
            dropMissing(before, published.tables());
        }
    }

    private void hide(Published gone) {
        shown.remove(gone.node());
        if (told.remove(gone.node())) {
            dropMissing(gone, List.of());
        }
    }

    private void dropMissing(Published before, List<Table> now) {
        List<String> gone = new ArrayList<>();
        before.tables().forEach(table -> gone.add(table.name()));
        now.forEach(table -> gone.remove(table.name()));
        engine.see(gone.stream().map(name -> "DROP VIEW IF EXISTS " + Sql.quote(name)).toList());
    }

    /// A view reads what has its own name in the session, so those that are queries are pinned too.
    private void pin(DuckDbSession session, Collection<Published> pinned) {
        List<Table> tables =
                pinned.stream()
                        .flatMap(
                                one ->
                                        one.tables().stream()
                                                .filter(it -> it.isView() || isOther(one)))
                        .toList();
        lake.views(tables, Lake.Seen.BY_ONE).forEach(sql -> pin(session, sql));
    }

    /// A broken table is not seen, and the query that wants it says so.
    private static void pin(DuckDbSession session, String sql) {
        try {
            session.execute(sql);
        } catch (SqlFailure _) {
            return;
        }
    }

    private Optional<Published> shown(NodeId node) {
        return Optional.ofNullable(shown.get(node));
    }

    /// Tells the engine of those that it was not told of yet.
    private void tellAtLast(Collection<Published> wanted) {
        tell(wanted.stream().filter(one -> !told.contains(one.node())).toList());
    }

    /// The engine refuses a view of what it was not told of, and would go on showing the one
    // before.
    private void tell(Collection<Published> versions) {
        Map<NodeId, Published> wanted = new LinkedHashMap<>();
        versions.forEach(one -> add(one, wanted));
        if (!wanted.isEmpty()) {
            told.addAll(wanted.keySet());
            swap(tables(wanted.values()));
        }
    }

    private void add(Published one, Map<NodeId, Published> wanted) {
        if (wanted.putIfAbsent(one.node(), one) == null
                && one.tables().stream().anyMatch(Table::isView)) {
            one.inputs().keySet().stream()
                    .filter(read -> !told.contains(read))
                    .flatMap(read -> shown(read).stream())
                    .forEach(read -> add(read, wanted));
        }
    }

    private void swap(Collection<Table> tables) {
        try {
            engine.see(lake.views(tables));
        } catch (LakeFailure e) {
            if (tables.size() > 1) {
                tables.forEach(table -> swap(List.of(table)));
            }
        }
    }

    private static List<Table> tables(Collection<Published> versions) {
        return versions.stream().flatMap(one -> one.tables().stream()).toList();
    }
}

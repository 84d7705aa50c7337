package socle.core.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Sql;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.lake.Lake;
import socle.core.ledger.Published;

/// What the sessions of an engine see: the tables that an environment shows, each under its name.
/// The engine starts with the first session and not before.
public final class Sight {

    private final DuckDbEngine engine;
    private final Lake lake;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<NodeId, Published> shown = new TreeMap<>();
    private final Map<String, Table> seen = new TreeMap<>();
    private boolean awake;

    /// @param published what is shown to begin with
    public Sight(DuckDbEngine engine, Lake lake, Collection<Published> published) {
        this.engine = engine;
        this.lake = lake;
        published.forEach(one -> shown.put(one.node(), one));
    }

    /// A new session that sees every table.
    public DuckDbSession session() {
        lock.lock();
        try {
            if (!awake) {
                awake = true;
                swap(shown.values().stream().flatMap(one -> one.tables().stream()).toList());
            }
            return engine.session();
        } finally {
            lock.unlock();
        }
    }

    /// Shows another version of a node from now on.
    public void show(Published published) {
        lock.lock();
        try {
            Published before = shown.put(published.node(), published);
            if (awake) {
                List<String> gone = new ArrayList<>();
                if (before != null) {
                    before.tables().forEach(table -> gone.add(table.name()));
                }
                published.tables().forEach(table -> gone.remove(table.name()));
                gone.forEach(this::drop);
                swap(published.tables());
            }
        } finally {
            lock.unlock();
        }
    }

    private void drop(String name) {
        seen.remove(name);
        engine.see(List.of("DROP VIEW IF EXISTS " + Sql.quote(name)));
    }

    /// Stored tables first, then views in the order that lets each be bound.
    private void swap(Collection<Table> tables) {
        List<Table> stored = new ArrayList<>(tables);
        stored.removeIf(Table::isView);
        if (!stored.isEmpty()) {
            engine.see(lake.views(stored));
        }
        List<Table> open = new ArrayList<>(tables);
        open.removeIf(table -> !table.isView());
        open.sort(Comparator.comparing(Table::version));
        int before = 0;
        while (open.size() != before) {
            before = open.size();
            open.removeIf(view -> engine.see(lake.views(List.of(view))).isEmpty());
        }
        tables.forEach(table -> seen.put(table.name(), table));
    }
}

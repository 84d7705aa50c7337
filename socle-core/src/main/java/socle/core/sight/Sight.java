package socle.core.sight;

import java.util.ArrayList;
import java.util.Collection;
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
import socle.core.lake.LakeFailure;
import socle.core.ledger.Published;

/// What the sessions of an engine see: the tables that an environment shows, each under its name.
/// The engine starts with the first session and not before.
public final class Sight {

    private final DuckDbEngine engine;
    private final Lake lake;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<NodeId, Published> shown = new TreeMap<>();
    private boolean awake;

    /// @param published what is shown to begin with
    public Sight(DuckDbEngine engine, Lake lake, Collection<Published> published) {
        this.engine = engine;
        this.lake = lake;
        published.forEach(one -> shown.put(one.node(), one));
    }

    /// A new session that sees every table. One that is broken in the lake is not seen, and the
    /// query that wants it says so.
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
                if (before != null) {
                    dropMissing(before, published);
                }
                swap(published.tables());
            }
        } finally {
            lock.unlock();
        }
    }

    private void dropMissing(Published before, Published now) {
        List<String> gone = new ArrayList<>();
        before.tables().forEach(table -> gone.add(table.name()));
        now.tables().forEach(table -> gone.remove(table.name()));
        engine.see(gone.stream().map(name -> "DROP VIEW IF EXISTS " + Sql.quote(name)).toList());
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
}

package socle.core.sight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;

/// A session of the engine that sees what it is shown and nothing that others publish meanwhile:
/// each table that a question reads is a temporary view, made when it is first asked for. For one
/// thread at a time; only `session().interrupt()` may be called from another.
public final class Lens implements AutoCloseable {

    private final DuckDbSession session;
    private final Map<String, Pane> shown = new HashMap<>();
    private int made;
    private String reader = "";

    Lens(DuckDbSession session) {
        this.session = session;
    }

    /// The session, for a query over what was shown.
    public DuckDbSession session() {
        return session;
    }

    /// Says who reads from now on.
    void lookAs(String visitor) {
        if (!visitor.equals(reader)) {
            session.execute("SET VARIABLE visitor = " + Sql.literal(visitor));
            reader = visitor;
        }
    }

    /// Shows a table, after those that it reads. What is shown already is left as it is.
    void show(Scene scene) {
        Table table = scene.table();
        List<Integer> below = scene.reads().stream().map(this::made).toList();
        Pane before = shown.get(table.name());
        if (before != null && before.scene.equals(scene) && before.below.equals(below)) {
            return;
        }
        shown.remove(table.name());
        session.execute(
                "CREATE OR REPLACE TEMP VIEW " + Sql.quote(table.name()) + " AS " + scene.select());
        shown.put(table.name(), new Pane(scene, below, ++made));
    }

    private int made(String table) {
        Pane pane = shown.get(table);
        return pane == null ? 0 : pane.number;
    }

    /// A table that is shown.
    ///
    /// @param below the numbers of those that it reads: when one is made anew, so is this
    private record Pane(Scene scene, List<Integer> below, int number) {}

    @Override
    public void close() {
        try {
            session.close();
        } catch (SqlFailure _) {
            return; // An interrupted session is closed by the engine's end at the latest.
        }
    }
}

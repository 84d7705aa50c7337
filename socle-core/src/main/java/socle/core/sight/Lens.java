package socle.core.sight;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;

/// A session of the engine that sees what it is shown and nothing that others publish meanwhile:
/// each table that a question reads is a temporary view, made when it is first asked for. For one
/// thread at a time; only `session().interrupt()` may be called from another.
public final class Lens implements AutoCloseable {

    private final DuckDbSession session;
    private final Map<String, Scene> shown = new HashMap<>();
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

    /// Shows tables, each after those that it reads. What is shown already is left as it is.
    void show(List<Scene> scenes) {
        Set<String> changed = new LinkedHashSet<>();
        for (Scene scene : scenes) {
            boolean isOther = !scene.equals(shown.get(scene.table().name()));
            if (isOther || scene.reads().stream().anyMatch(changed::contains)) {
                show(scene);
                changed.add(scene.table().name());
            }
        }
    }

    private void show(Scene scene) {
        Table table = scene.table();
        shown.remove(table.name());
        session.execute(
                "CREATE OR REPLACE TEMP VIEW " + Sql.quote(table.name()) + " AS " + scene.select());
        shown.put(table.name(), scene);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (SqlFailure _) {
            return; // An interrupted session is closed by the engine's end at the latest.
        }
    }
}

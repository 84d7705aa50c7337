package socle.app.screens.node;

import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.core.engine.DuckDbEngine;
import socle.core.sight.Moment;

/// The engine as whoever asks may use it: to read what one moment shows.
record SeenEngine(Moment seen) implements Engine {

    @Override
    public String dialect() {
        return DuckDbEngine.DIALECT;
    }

    @Override
    public Rows query(String sql, @Nullable Object... parameters) {
        return seen.query(sql, parameters);
    }

    @Override
    public void execute(String sql, @Nullable Object... parameters) {
        throw new UnsupportedOperationException("it is for looking");
    }

    @Override
    public List<Column> describe(String select) {
        return seen.query("SELECT * FROM (" + select + ") LIMIT 0").columns();
    }
}

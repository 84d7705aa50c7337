package socle.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import socle.api.data.Column;
import socle.api.data.SqlFailure;
import socle.api.text.Sql;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the column lineage of a SELECT: the engine binds it against empty tables of the shapes
/// that
/// are known, and the plan that comes of it is followed from its top to its tables. Nothing is
/// guessed: through an operator that is not known here, the columns are unknown.
public final class LineageReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final DuckDbEngine engine;

    public LineageReader(DuckDbEngine engine) {
        this.engine = engine;
    }

    /// The lineage of a SELECT that was found to be allowed.
    ///
    /// @param tables the columns of every table that it reads, by name
    /// @return nothing when it does not bind against these tables
    public Optional<Lineage> read(String select, Map<String, List<Column>> tables) {
        try (DuckDbSession session = engine.session()) {
            for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
                session.execute(empty(table.getKey(), table.getValue()));
            }
            return lineage(session.describe(select), plan(select, session));
        } catch (SqlFailure | JacksonException _) {
            return Optional.empty();
        }
    }

    private static String empty(String table, List<Column> columns) {
        List<String> shape =
                columns.stream().map(c -> Sql.quote(c.name()) + " " + type(c.type())).toList();
        return "CREATE TEMP TABLE " + Sql.quote(table) + " (" + String.join(", ", shape) + ")";
    }

    /// The engine names an ENUM without its values.
    private static String type(String type) {
        return type.equals("ENUM") ? "VARCHAR" : type;
    }

    private static JsonNode plan(String select, DuckDbSession session) {
        Object answer =
                session.query("SELECT json_serialize_plan(CAST(? AS VARCHAR))", select).at(0, 0);
        return JSON.readTree(String.valueOf(answer)).path("plans").path(0);
    }

    private static Optional<Lineage> lineage(List<Column> columns, JsonNode plan) {
        PlanColumns followed = new PlanColumns();
        List<Traced> traced = followed.of(plan);
        boolean told = !followed.isLost() && traced.size() == columns.size();
        List<Lineage.Line> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Traced one = told ? traced.get(i) : Traced.UNKNOWN;
            lines.add(
                    new Lineage.Line(
                            columns.get(i).name(),
                            one.known()
                                    ? Optional.of(new TreeSet<>(one.sources()))
                                    : Optional.empty()));
        }
        return Optional.of(new Lineage(lines));
    }
}

package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import socle.api.text.NodeId;
import socle.kinds.show.chart.Answering;

/// The rows of one item of FROM that conditions keep; queries read them under the name `NAME`, and
/// the engine does all in one.
///
/// @param from a quoted table, or a SELECT in brackets
record Kept(String from, List<Condition> conditions, Answering engine) implements Answering {

    /// What the kept rows are called in a query: there, the name hides any table of its own.
    static final NodeId NAME = new NodeId("kept_rows");

    private static final String WITH = "WITH ";

    @Override
    public Rows query(String select, @Nullable Object... parameters) {
        List<@Nullable Object> all = new ArrayList<>();
        conditions.forEach(condition -> all.addAll(condition.parameters()));
        all.addAll(Arrays.asList(parameters));
        return engine.query(text(select), all.toArray());
    }

    private String text(String select) {
        String rows = WITH + NAME + " AS NOT MATERIALIZED (SELECT * FROM " + from + where() + ")";
        return select.startsWith(WITH)
                ? rows + ", " + select.substring(WITH.length())
                : rows + " " + select;
    }

    private String where() {
        return conditions.isEmpty()
                ? ""
                : conditions.stream()
                        .map(Condition::sql)
                        .collect(Collectors.joining(") AND (", " WHERE (", ")"));
    }
}

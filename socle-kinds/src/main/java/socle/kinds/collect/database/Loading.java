package socle.kinds.collect.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.data.Tables;
import socle.api.text.Sql;

/// Brings staged rows into the lake. Where every value can be read as it is, the engine reads them
/// at once; where one cannot, each is looked at, and what does not fit is kept apart as it came.
final class Loading {

    /// The part of the node that holds rejected rows.
    static final String REJECTED = "rejected";

    /// So many are shown in the evidence; all are in the table.
    private static final int FIRST = 20;

    private static final String COME = "socle_come";

    private final Engine engine;
    private final Tables tables;
    private final Staged staged;

    Loading(Job job, Staged staged) {
        this.engine = job.engine();
        this.tables = job.bench().tables();
        this.staged = staged;
    }

    /// What was drafted.
    ///
    /// @param first the first rejected rows
    record Loaded(Table table, Table rejects, Rows first) {
        long rejected() {
            return rejects.rows();
        }
    }

    /// A whole new table.
    Loaded whole() {
        if (staged.isDirect()) {
            try {
                Table table =
                        tables.draft(
                                new Change.Whole(),
                                "SELECT " + direct() + " FROM " + staged.typed());
                return with(table, none());
            } catch (SqlFailure _) {
                // A value does not fit: each is looked at.
            }
        }
        return with(tables.draft(new Change.Whole(), fitting()), rejected());
    }

    /// Holds the rows that fit in a table of the session.
    String come() {
        engine.execute("CREATE OR REPLACE TEMP TABLE " + COME + " AS " + fitting());
        return COME;
    }

    /// The rejected rows beside a table.
    Loaded with(Table table) {
        return with(table, rejected());
    }

    private Loaded with(Table table, String select) {
        Table rejects = tables.part(REJECTED).draft(new Change.Whole(), select);
        Rows first =
                rejects.rows() == 0
                        ? new Rows(rejects.columns(), List.of())
                        : engine.query("SELECT * FROM (" + select + ") LIMIT " + FIRST);
        return new Loaded(table, rejects, first);
    }

    private String direct() {
        return named(Staged::raw);
    }

    private String fitting() {
        return "SELECT "
                + named(i -> field(i).typed(Staged.raw(i)))
                + " FROM "
                + staged.texts()
                + " WHERE "
                + fits();
    }

    private String rejected() {
        List<String> reasons = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < staged.fields().size(); i++) {
            String name = Sql.literal(field(i).name());
            reasons.add(
                    "CASE WHEN NOT %s THEN %s END"
                            .formatted(
                                    fits(i), Sql.literal(field(i).name() + " " + field(i).type())));
            texts.add(name + ": " + Staged.raw(i));
        }
        return "SELECT concat_ws(', ', %s) AS does_not_fit, CAST(to_json({%s}) AS VARCHAR) AS row_text FROM %s WHERE NOT (%s)"
                .formatted(
                        String.join(", ", reasons),
                        String.join(", ", texts),
                        staged.texts(),
                        fits());
    }

    private static String none() {
        return "SELECT CAST(NULL AS VARCHAR) AS does_not_fit, CAST(NULL AS VARCHAR) AS row_text WHERE false";
    }

    private String fits() {
        return indexes().mapToObj(this::fits).collect(Collectors.joining(" AND "));
    }

    private String fits(int i) {
        String raw = Staged.raw(i);
        return "(" + raw + " IS NULL OR coalesce(" + field(i).fits(raw) + ", false))";
    }

    private String named(java.util.function.IntFunction<String> value) {
        return indexes()
                .mapToObj(i -> value.apply(i) + " AS " + Sql.quote(field(i).name()))
                .collect(Collectors.joining(", "));
    }

    private Field field(int i) {
        return staged.fields().get(i);
    }

    private IntStream indexes() {
        return IntStream.range(0, staged.fields().size());
    }

    /// The columns of the table, as the lake will name them.
    List<Column> columns() {
        return staged.fields().stream().map(Field::column).toList();
    }
}

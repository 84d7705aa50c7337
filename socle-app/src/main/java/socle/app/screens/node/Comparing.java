package socle.app.screens.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Sql;
import socle.app.screens.node.VersionsView.Change;
import socle.app.screens.node.VersionsView.ColumnChange;
import socle.app.screens.node.VersionsView.Comparison;
import socle.app.screens.node.VersionsView.Sort;
import socle.core.engine.DuckDbSession;
import socle.core.lake.Lake;
import socle.core.lake.LakeFailure;
import socle.core.run.Workshop;

/// Compares two versions of a table: by a column whose values name rows in both where there is one,
/// as whole rows otherwise. The engine does it; nothing but counts and a few rows come back.
record Comparing(Table from, Table to, Workshop workshop) {

    private static final long MOST = 60_000_000;
    private static final int FIRST = 20;
    private static final int KEYS = 12;

    /// Columns that are in one alone, or have another type.
    List<ColumnChange> columns() {
        List<ColumnChange> changes = new ArrayList<>();
        for (Column column : to.columns()) {
            String before = type(column.name(), from);
            if (!before.equals(column.type())) {
                changes.add(new ColumnChange(column.name(), before, column.type()));
            }
        }
        from.columns().stream()
                .filter(it -> type(it.name(), to).isEmpty())
                .forEach(it -> changes.add(new ColumnChange(it.name(), it.type(), "")));
        return changes;
    }

    private static String type(String column, Table table) {
        return table.columns().stream()
                .filter(it -> it.name().equals(column))
                .map(Column::type)
                .findFirst()
                .orElse("");
    }

    /// Rows that are in one alone, or changed.
    ///
    /// @param sees whether whoever asks may see some
    Comparison rows(Sees sees) {
        if (from.digest().equals(to.digest())) {
            return without(Sort.SAME);
        }
        if (from.isView() || to.isView()) {
            return without(Sort.VIEW);
        }
        if ((from.rows() + to.rows()) * to.columns().size() > MOST) {
            return without(Sort.TOO_LARGE);
        }
        try (DuckDbSession session = workshop.sight().session()) {
            return new Asking(session, shared(), sees).compared();
        } catch (SqlFailure | LakeFailure broken) {
            return without(Sort.UNREADABLE);
        }
    }

    /// Whether rows may be seen.
    enum Sees {
        ROWS,
        COUNTS
    }

    static Comparison without(Sort sort) {
        return new Comparison(sort, "", 0, 0, 0, List.of(), Optional.empty());
    }

    /// Columns of both, of one type.
    private List<Column> shared() {
        return to.columns().stream().filter(it -> type(it.name(), from).equals(it.type())).toList();
    }

    private String rowsOf(Table table) {
        Lake.Relation relation = workshop.lake().relation(table);
        return relation.from();
    }

    /// The questions to the engine.
    private final class Asking {

        private final DuckDbSession session;
        private final List<Column> shared;
        private final Sees sees;
        private final String old = rowsOf(from);
        private final String now = rowsOf(to);

        Asking(DuckDbSession session, List<Column> shared, Sees sees) {
            this.session = session;
            this.shared = shared;
            this.sees = sees;
        }

        Comparison compared() {
            Optional<String> key = key();
            return key.isPresent() ? byKey(key.get()) : whole();
        }

        /// The first column that has another value in every row of both.
        private Optional<String> key() {
            List<String> some =
                    shared.stream().filter(Asking::mayName).map(Column::name).limit(KEYS).toList();
            if (some.isEmpty() || from.rows() == 0 || to.rows() == 0) {
                return Optional.empty();
            }
            List<Boolean> before = isKey(some, old, from.rows());
            List<Boolean> after = isKey(some, now, to.rows());
            for (int i = 0; i < some.size(); i++) {
                if (before.get(i) && after.get(i)) {
                    return Optional.of(some.get(i));
                }
            }
            return Optional.empty();
        }

        /// Measures that happen to be all different name nothing.
        private static boolean mayName(Column column) {
            return switch (column.family()) {
                case TEXT -> true;
                case NUMBER -> column.type().endsWith("INT") || column.type().equals("INTEGER");
                case TRUTH, DATE, TIMESTAMP, TIME, OTHER -> false;
            };
        }

        private List<Boolean> isKey(List<String> columns, String rows, long count) {
            String counts =
                    columns.stream()
                            .map(it -> "count(DISTINCT " + Sql.quote(it) + ")")
                            .collect(Collectors.joining(", "));
            Rows found = session.query("SELECT " + counts + " FROM " + rows);
            List<Boolean> keys = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                keys.add(number(found, i) == count);
            }
            return keys;
        }

        private Comparison byKey(String key) {
            List<String> others =
                    shared.stream().map(Column::name).filter(it -> !it.equals(key)).toList();
            String joined =
                    " FROM "
                            + old
                            + " AS a FULL JOIN "
                            + now
                            + " AS b ON a."
                            + Sql.quote(key)
                            + " = b."
                            + Sql.quote(key);
            String both = isIn("a", key) + " AND " + isIn("b", key);
            String any =
                    others.isEmpty()
                            ? "false"
                            : others.stream()
                                    .map(Asking::differs)
                                    .collect(Collectors.joining(" OR ", "(", ")"));
            List<String> counts = new ArrayList<>();
            counts.add("count(*) FILTER (WHERE " + isNotIn("a", key) + ")");
            counts.add("count(*) FILTER (WHERE " + isNotIn("b", key) + ")");
            counts.add("count(*) FILTER (WHERE " + both + " AND " + any + ")");
            others.forEach(
                    it ->
                            counts.add(
                                    "count(*) FILTER (WHERE "
                                            + both
                                            + " AND "
                                            + differs(it)
                                            + ")"));
            Rows found = session.query("SELECT " + String.join(", ", counts) + joined);
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < others.size(); i++) {
                if (number(found, i + 3) > 0) {
                    changes.add(new Change(others.get(i), number(found, i + 3)));
                }
            }
            return new Comparison(
                    Sort.BY_KEY,
                    key,
                    number(found, 0),
                    number(found, 1),
                    number(found, 2),
                    changes,
                    sees == Sees.ROWS && !changes.isEmpty()
                            ? Optional.of(first(key, changes, joined))
                            : Optional.empty());
        }

        private static String isIn(String side, String key) {
            return side + "." + Sql.quote(key) + " IS NOT NULL";
        }

        private static String isNotIn(String side, String key) {
            return side + "." + Sql.quote(key) + " IS NULL";
        }

        private static String differs(String column) {
            String name = Sql.quote(column);
            return "a." + name + " IS DISTINCT FROM b." + name;
        }

        /// The first values that changed: key, column, before, after.
        private Rows first(String key, List<Change> changes, String joined) {
            String some =
                    changes.stream()
                            .map(it -> one(key, it.column(), joined))
                            .collect(Collectors.joining(" UNION ALL "));
            return session.query("SELECT * FROM (" + some + ") LIMIT " + FIRST);
        }

        private static String one(String key, String column, String joined) {
            String name = Sql.quote(column);
            return "(SELECT CAST(b."
                    + Sql.quote(key)
                    + " AS VARCHAR) AS "
                    + Sql.quote(key)
                    + ", "
                    + Sql.literal(column)
                    + " AS changed, CAST(a."
                    + name
                    + " AS VARCHAR) AS before, CAST(b."
                    + name
                    + " AS VARCHAR) AS after"
                    + joined
                    + " WHERE "
                    + isIn("a", key)
                    + " AND "
                    + isIn("b", key)
                    + " AND "
                    + differs(column)
                    + " LIMIT "
                    + FIRST
                    + ")";
        }

        private Comparison whole() {
            if (shared.isEmpty()) {
                return new Comparison(
                        Sort.WHOLE, "", to.rows(), from.rows(), 0, List.of(), Optional.empty());
            }
            return new Comparison(
                    Sort.WHOLE,
                    "",
                    except(now, old),
                    except(old, now),
                    0,
                    List.of(),
                    Optional.empty());
        }

        private long except(String some, String others) {
            String names =
                    shared.stream()
                            .map(it -> Sql.quote(it.name()))
                            .collect(Collectors.joining(", "));
            return number(
                    session.query(
                            "SELECT count(*) FROM (SELECT "
                                    + names
                                    + " FROM "
                                    + some
                                    + " EXCEPT ALL SELECT "
                                    + names
                                    + " FROM "
                                    + others
                                    + ")"),
                    0);
        }

        private static long number(Rows rows, int column) {
            return rows.at(0, column) instanceof Number number ? number.longValue() : 0;
        }
    }
}

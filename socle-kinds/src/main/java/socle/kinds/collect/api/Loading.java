package socle.kinds.collect.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.data.Change;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.data.Tables;
import socle.api.text.NodeId;
import socle.api.text.Sql;
import socle.kinds.collect.Balance;

/// Puts records into tables: those that fit, once each; those that do not, apart with their reason;
/// those within them, under the key of their parent.
final class Loading {

    static final String REJECTED = "rejected";
    private static final String STAGED = "staged rows";
    private static final String TYPED = "typed rows";
    private static final String KEPT = "kept rows";

    private final ApiSpec spec;
    private final Bench bench;
    private final Engine engine;
    private final String node;
    private final Shapes shapes;
    private final How how;
    private final List<String> rejects = new ArrayList<>();

    /// How records join what was published before.
    enum How {
        /// They are the whole table.
        WHOLE,
        /// They are added to it; those with a key that is there replace it.
        MERGED
    }

    Loading(ApiSpec spec, Bench bench, NodeId node, Shapes shapes, How how) {
        this.spec = spec;
        this.bench = bench;
        this.engine = bench.engine();
        this.node = node.value();
        this.shapes = shapes;
        this.how = how;
    }

    /// Loads the records of some pages.
    Loaded load(List<Leaf> leaves) throws IOException {
        long read = leaves.stream().mapToLong(Leaf::records).sum();
        Path folder = bench.scratch();
        Staging.show(
                engine,
                STAGED,
                folder.resolve("rows.ndjson"),
                new Staging.Source(leaves, List.of(), shapes.own()));
        view(TYPED, new Typed(shapes.own(), spec.key()).select(STAGED));
        view(KEPT, kept());
        rejects.add(rejected(TYPED, ""));
        List<Table> others = new ArrayList<>(children(leaves));
        long childRows = others.stream().mapToLong(Table::rows).sum();
        long fit = count(TYPED, "\"#bad\" IS NULL");
        String seen = seen();
        String come = "SELECT " + columns("") + " FROM " + Sql.quote(KEPT);
        long written;
        Table own;
        if (how == How.WHOLE) {
            own = bench.tables().draft(new Change.Whole(), come + order());
            written = own.rows();
        } else {
            String changed = come + " EXCEPT SELECT " + columns("") + " FROM " + Sql.quote(node);
            written = number("SELECT count(*) FROM (" + changed + ")");
            own = merged(changed, written);
        }
        long bad = count(TYPED, "\"#bad\" IS NOT NULL");
        String all = String.join(" UNION ALL ", rejects);
        long childBad = number("SELECT count(*) FROM (" + all + ")") - bad;
        Rows first =
                engine.query(
                        "SELECT * FROM (" + all + ") ORDER BY page, record, column_name LIMIT 20");
        others.add(rejects(all));
        return new Loaded(
                own,
                others,
                new Balance(read, written, fit - written, bad, 0),
                new Loaded.Children(childRows, childBad),
                first,
                seen);
    }

    private Table merged(String changed, long written) {
        return written == 0
                ? nothing(bench.tables())
                : bench.tables().draft(new Change.Merge(spec.key()), changed);
    }

    /// A table as it was.
    static Table nothing(Tables tables) {
        Table before = tables.current().orElseThrow();
        return tables.draft(
                new Change.Append(), "SELECT * FROM " + Sql.quote(before.name()) + " WHERE false");
    }

    private void view(String name, String select) {
        engine.execute("CREATE OR REPLACE TEMP VIEW " + Sql.quote(name) + " AS " + select);
    }

    private String kept() {
        String fit = "SELECT * FROM " + Sql.quote(TYPED) + " WHERE \"#bad\" IS NULL";
        if (spec.key().isEmpty()) {
            return fit;
        }
        String newest =
                spec.since()
                        .map(since -> Sql.quote(since.column()) + " DESC NULLS LAST, ")
                        .orElse("");
        return fit
                + " QUALIFY row_number() OVER (PARTITION BY "
                + quoted(spec.key())
                + " ORDER BY "
                + newest
                + "\"#page\" DESC, \"#record\" DESC) = 1";
    }

    private static String order() {
        return " ORDER BY \"#page\", \"#record\"";
    }

    private String columns(String prefix) {
        return shapes.own().stream()
                .map(field -> prefix + Sql.quote(field.name()))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(Sql::quote).collect(Collectors.joining(", "));
    }

    private String seen() {
        Optional<Since> since = spec.since();
        if (since.isEmpty()) {
            return "";
        }
        Rows found =
                engine.query(
                        "SELECT max(%s) FROM %s"
                                .formatted(Sql.quote(since.get().column()), Sql.quote(KEPT)));
        @Nullable Object value = found.at(0, 0);
        return value == null ? "" : Bound.text(value);
    }

    private List<Table> children(List<Leaf> leaves) throws IOException {
        List<Table> tables = new ArrayList<>();
        for (Map.Entry<String, Child> child : spec.children().entrySet()) {
            List<Field> fields = shapes.tables().getOrDefault(child.getKey(), List.of());
            if (!fields.isEmpty()) {
                tables.add(child(leaves, child.getKey(), child.getValue(), fields));
            }
        }
        return tables;
    }

    private Table child(List<Leaf> leaves, String name, Child child, List<Field> fields)
            throws IOException {
        String staged = "staged " + name;
        String typed = "typed " + name;
        Staging.show(
                engine,
                staged,
                bench.scratch().resolve("rows-" + name + ".ndjson"),
                new Staging.Source(leaves, List.of(Where.inRecord(child.records())), fields));
        view(typed, new Typed(fields, List.of()).select(staged));
        rejects.add(rejected(typed, name + "."));
        String parents =
                spec.key().stream()
                        .map(
                                key ->
                                        "p.%s AS %s"
                                                .formatted(
                                                        Sql.quote(key), Sql.quote("parent_" + key)))
                        .collect(Collectors.joining(", "));
        String values =
                fields.stream()
                        .map(field -> "c." + Sql.quote(field.name()))
                        .collect(Collectors.joining(", "));
        String come =
                "SELECT %s, c.\"#position\" AS position, %s FROM %s c JOIN %s p USING (\"#page\", \"#record\") WHERE c.\"#bad\" IS NULL"
                        .formatted(parents, values, Sql.quote(typed), Sql.quote(KEPT));
        return bench.tables().part(name).draft(new Change.Whole(), withOthers(name, come));
    }

    /// Children of parents that did not come stay; those of parents that came are replaced.
    private String withOthers(String name, String come) {
        String part = node + "__" + name;
        if (how == How.WHOLE || bench.tables().part(name).current().isEmpty()) {
            return come;
        }
        String same =
                spec.key().stream()
                        .map(
                                key ->
                                        "o.%s = p.%s"
                                                .formatted(
                                                        Sql.quote("parent_" + key), Sql.quote(key)))
                        .collect(Collectors.joining(" AND "));
        return "SELECT * FROM %s o WHERE NOT EXISTS (SELECT 1 FROM %s p WHERE %s) UNION ALL BY NAME %s"
                .formatted(Sql.quote(part), Sql.quote(KEPT), same, come);
    }

    private String rejected(String typed, String prefix) {
        return """
        SELECT "#page" AS page, "#record" AS record, %s || "#bad" AS column_name,
            CASE WHEN "#keyless" THEN %s ELSE %s END AS reason, "#text" AS text
        FROM %s WHERE "#bad" IS NOT NULL"""
                .formatted(
                        Sql.literal(prefix),
                        Sql.literal(Rejection.KEYLESS.in(bench.language())),
                        Sql.literal(Rejection.TYPE.in(bench.language())),
                        Sql.quote(typed));
    }

    /// Rejected rows of earlier windows stay, each once.
    private Table rejects(String all) {
        Tables part = bench.tables().part(REJECTED);
        if (how == How.WHOLE || part.current().isEmpty()) {
            return part.draft(new Change.Whole(), all);
        }
        String once =
                "SELECT * FROM ("
                        + all
                        + ") QUALIFY row_number() OVER (PARTITION BY column_name, text ORDER BY"
                        + " page DESC, record DESC) = 1";
        return part.draft(new Change.Merge(List.of("column_name", "text")), once);
    }

    private long count(String view, String condition) {
        return number("SELECT count(*) FROM " + Sql.quote(view) + " WHERE " + condition);
    }

    private long number(String select) {
        @Nullable Object value = engine.query(select).at(0, 0);
        return value instanceof Number number ? number.longValue() : 0;
    }
}

package socle.kinds.transform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.ColumnRef;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// What a model declares of its rows, verified on its draft: one scan for everything that is never
/// null, one query a key.
///
/// @param table the draft's name
record Constraints(ModelSpec spec, String table, Engine engine) {

    private static final Claim PRIMARY = new Claim("model.primary_key");
    private static final Claim FOREIGN = new Claim("model.foreign_key");
    private static final Claim NOT_NULL = new Claim("model.not_null");

    /// How many culprits are shown.
    private static final int SHOWN = 5;

    /// Whether there is anything to verify.
    boolean any() {
        return !filled().isEmpty() || !spec.foreign_keys().isEmpty();
    }

    /// A verdict for each, with a few culprits after one that fell.
    List<Evidence> verify() {
        List<Evidence> found = new ArrayList<>();
        List<ColumnRef> filled = filled();
        Rows counts = engine.query(scan(filled));
        long total = number(counts, 0);
        for (int i = 0; i < filled.size(); i++) {
            found.addAll(notNull(filled.get(i), number(counts, i + 1), total));
        }
        for (List<ColumnRef> key : keys()) {
            found.addAll(unique(key, total));
        }
        for (ForeignKey key : spec.foreign_keys()) {
            found.addAll(foreign(key, total));
        }
        return found;
    }

    /// Every column that it names in its own table.
    static List<ColumnRef> named(ModelSpec spec) {
        return Stream.of(
                        spec.key().stream(),
                        spec.since().stream(),
                        spec.partition_by().stream(),
                        spec.interval().stream().map(Interval::column),
                        spec.primary_key().stream(),
                        spec.not_null().stream(),
                        spec.foreign_keys().stream().flatMap(key -> key.columns().stream()))
                .flatMap(columns -> columns)
                .toList();
    }

    private List<Evidence> notNull(ColumnRef column, long found, long total) {
        String name = column.column();
        Tally tally =
                new Tally(
                        Phrase.of(
                                "without a value in '%s'",
                                "sans valeur dans «\u00a0%s\u00a0»", name),
                        found,
                        total);
        Phrase label = Phrase.of("%s is never null", "%s n’est jamais vide", name);
        Claim claim = isIn(keyColumns(), column) ? PRIMARY : NOT_NULL;
        return told(
                tally,
                claim,
                label,
                "select * from %s where %s is null".formatted(from(), Sql.quote(name)));
    }

    private List<Evidence> unique(List<ColumnRef> key, long total) {
        String columns = Columns.list(Columns.names(key));
        String twice =
                "select %1$s, count(*) as times from %2$s%3$s group by %1$s having count(*) > 1"
                        .formatted(columns, from(), current(key));
        long found = number(engine.query("select coalesce(sum(times), 0) from (" + twice + ")"), 0);
        String listed = Columns.listed(key);
        Tally tally =
                new Tally(
                        Phrase.of(
                                "sharing their key (%s) with another row",
                                "dont la clé (%s) est aussi celle d’une autre", listed),
                        found,
                        total);
        Phrase label = Phrase.of("key %s", "clé %s", listed);
        return told(tally, PRIMARY, label, twice + " order by times desc, " + columns);
    }

    private List<Evidence> foreign(ForeignKey key, long total) {
        List<String> columns = Columns.names(key.columns());
        String target = key.to().node().value();
        String lost =
                "from %s d where %s and not exists (select 1 from %s t where %s)"
                        .formatted(
                                from(),
                                Columns.every(columns, "d.? is not null"),
                                Sql.quote(target),
                                pairs(columns, Columns.names(key.key())));
        long found = number(engine.query("select count(*) " + lost), 0);
        String listed = Columns.listed(key.columns());
        Tally tally =
                new Tally(
                        Phrase.of(
                                "whose %s is not in '%s'",
                                "dont %s n’est pas dans «\u00a0%s\u00a0»", listed, target),
                        found,
                        total);
        Phrase label = Phrase.of("%s → %s", "%s → %s", listed, target);
        return told(
                tally,
                FOREIGN,
                label,
                "select %1$s, count(*) as times %2$s group by %1$s order by times desc, %1$s"
                        .formatted(Columns.list("d.", columns), lost));
    }

    private List<Evidence> told(Tally tally, Claim claim, Phrase label, String culprits) {
        Evidence verdict = tally.verdict(claim, label, Severity.ERROR);
        if (tally.holds()) {
            return List.of(verdict);
        }
        Rows few = engine.query(culprits + " limit " + SHOWN);
        return List.of(verdict, new Evidence.Sample(claim, label, few));
    }

    private String scan(List<ColumnRef> filled) {
        StringBuilder scan = new StringBuilder("select count(*)");
        Columns.names(filled)
                .forEach(
                        name ->
                                scan.append(", count(*) filter (where ")
                                        .append(Sql.quote(name))
                                        .append(" is null)"));
        return scan.append(" from ").append(from()).toString();
    }

    /// Columns that are never null: those that say so, keys, and a watermark, since a row without
    /// it would be taken at every run.
    private List<ColumnRef> filled() {
        List<ColumnRef> filled = new ArrayList<>(keyColumns());
        Stream.concat(spec.not_null().stream(), spec.since().stream())
                .filter(column -> !isIn(filled, column))
                .forEach(filled::add);
        return filled;
    }

    private List<ColumnRef> keyColumns() {
        List<ColumnRef> columns = new ArrayList<>();
        keys().stream()
                .flatMap(List::stream)
                .filter(column -> !isIn(columns, column))
                .forEach(columns::add);
        return columns;
    }

    /// The primary key, and the key by which rows are merged unless it is the same.
    private List<List<ColumnRef>> keys() {
        return Stream.of(spec.primary_key(), spec.key())
                .filter(key -> !key.isEmpty())
                .filter(key -> key != spec.key() || !same(key, spec.primary_key()))
                .toList();
    }

    /// In a history, a key of the SELECT is that of the states that are current.
    private String current(List<ColumnRef> key) {
        boolean history = spec.materialize() == ModelSpec.Materialize.HISTORY;
        boolean dated = key.stream().anyMatch(column -> column.column().equals(History.FROM));
        return history && !dated ? " where is_current" : "";
    }

    private String from() {
        return Sql.quote(table);
    }

    private static String pairs(List<String> columns, List<String> key) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add("d." + Sql.quote(columns.get(i)) + " = t." + Sql.quote(key.get(i)));
        }
        return String.join(" and ", pairs);
    }

    private static boolean isIn(Collection<ColumnRef> columns, ColumnRef column) {
        return columns.stream().anyMatch(known -> same(List.of(known), List.of(column)));
    }

    private static boolean same(List<ColumnRef> one, List<ColumnRef> other) {
        return Columns.listed(one).equalsIgnoreCase(Columns.listed(other));
    }

    private static long number(Rows rows, int column) {
        return ((Number) Objects.requireNonNull(rows.at(0, column))).longValue();
    }
}

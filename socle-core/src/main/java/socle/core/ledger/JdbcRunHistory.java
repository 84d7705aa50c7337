package socle.core.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import socle.api.text.NodeId;
import socle.core.ledger.Part.Seek;

/// The history as a database keeps it: every question walks an index from where the part before
/// ended.
record JdbcRunHistory(Connections connections) implements RunHistory {

    @Override
    public Part<RunRow> runs(RunsWanted wanted, Seek seek) {
        Conditions where = of(wanted);
        if (!seek.isFirst()) {
            where.and(
                    "(started_at, id) < (SELECT started_at, id FROM run WHERE id = ?)",
                    seek.after());
        }
        return part(
                list(
                        LedgerRows::run,
                        "SELECT * FROM run" + where + " ORDER BY started_at DESC, id DESC LIMIT ?",
                        where.values(seek.limit() + 1)),
                seek,
                RunRow::id);
    }

    @Override
    public long count(RunsWanted wanted) {
        Conditions where = of(wanted);
        return list(
                        row -> row.getLong(1),
                        "SELECT COUNT(*) FROM run" + where,
                        where.values.toArray())
                .getFirst();
    }

    @Override
    public Optional<RunRow> run(String run) {
        return list(LedgerRows::run, "SELECT * FROM run WHERE id = ?", run).stream().findFirst();
    }

    @Override
    public Part<StepRow> steps(String run, Seek seek) {
        return steps(
                "SELECT * FROM step WHERE run = ? AND number > ? ORDER BY number LIMIT ?",
                run,
                seek,
                0);
    }

    @Override
    public Part<StepRow> steps(NodeId node, Seek seek) {
        return steps(
                "SELECT * FROM step WHERE node = ? AND number < ? ORDER BY number DESC LIMIT ?",
                node,
                seek,
                Long.MAX_VALUE);
    }

    private Part<StepRow> steps(String sql, Object of, Seek seek, long first) {
        long after = seek.isFirst() ? first : number(seek.after());
        Part<Numbered> part =
                part(
                        list(Numbered::read, sql, of, after, seek.limit() + 1),
                        seek,
                        last -> String.valueOf(last.number));
        return new Part<>(part.items().stream().map(Numbered::step).toList(), part.next());
    }

    /// What is no number comes after nothing.
    private static long number(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    @Override
    public Map<StepRow.State, Long> endings(String run) {
        Map<StepRow.State, Long> endings = new EnumMap<>(StepRow.State.class);
        list(
                row -> endings.put(StepRow.State.valueOf(row.getString(1)), row.getLong(2)),
                "SELECT state, COUNT(*) FROM step WHERE run = ? GROUP BY state",
                run);
        return endings;
    }

    @Override
    public Part<Published> versions(NodeId node, Seek seek) {
        Conditions where = new Conditions();
        where.and("v.node = ?", node);
        where.and("v.swept = 0");
        if (!seek.isFirst()) {
            where.and("v.version < ?", seek.after());
        }
        return part(
                list(
                        LedgerRows::published,
                        "SELECT v.environment, v.made_at AS pointed_at, "
                                + LedgerRows.VERSION
                                + " FROM version v"
                                + where
                                + " ORDER BY v.version DESC LIMIT ?",
                        where.values(seek.limit() + 1)),
                seek,
                Published::version);
    }

    private static Conditions of(RunsWanted wanted) {
        Conditions where = new Conditions();
        states(wanted.states(), where);
        wanted.environment().ifPresent(it -> where.and("environment = ?", it));
        wanted.command().ifPresent(it -> where.and("LOWER(command) LIKE ? ESCAPE '!'", like(it)));
        wanted.who().ifPresent(it -> where.and("LOWER(by_whom) LIKE ? ESCAPE '!'", like(it)));
        wanted.from().ifPresent(it -> where.and("started_at >= ?", it));
        wanted.to().ifPresent(it -> where.and("started_at < ?", it));
        return where;
    }

    /// Of several states, the newest are found by walking back in time: the index of states would
    /// have them sorted first.
    private static void states(Set<RunRow.State> states, Conditions where) {
        String holes = String.join(", ", Collections.nCopies(states.size(), "?"));
        if (states.size() == 1) {
            where.and("state = ?", states.toArray());
        } else if (states.size() > 1) {
            where.and("state || '' IN (" + holes + ")", states.toArray());
        }
    }

    private static String like(String part) {
        return '%' + part.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + '%';
    }

    /// One more than was asked for tells that there is a next part.
    private static <T> Part<T> part(List<T> found, Seek seek, Function<T, String> name) {
        return found.size() <= seek.limit()
                ? new Part<>(found, Optional.empty())
                : new Part<>(
                        found.subList(0, seek.limit()),
                        Optional.of(name.apply(found.get(seek.limit() - 1))));
    }

    private <T> List<T> list(LedgerRows.Reader<T> reader, String sql, Object... values) {
        return connections.read(from -> LedgerRows.list(from, reader, sql, values));
    }

    /// A step with its place.
    private record Numbered(long number, StepRow step) {
        static Numbered read(ResultSet row) throws SQLException {
            return new Numbered(row.getLong("number"), LedgerRows.step(row));
        }
    }

    /// What rows have to fulfil, all of it.
    private static final class Conditions {
        private final List<String> all = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void and(String condition, Object... value) {
            all.add(condition);
            values.addAll(List.of(value));
        }

        Object[] values(int limit) {
            List<Object> with = new ArrayList<>(values);
            with.add(limit);
            return with.toArray();
        }

        @Override
        public String toString() {
            return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
        }
    }
}

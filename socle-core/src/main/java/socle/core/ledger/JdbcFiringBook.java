package socle.core.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import socle.api.live.Firing;
import socle.api.text.NodeId;

/// A firing book in the ledger's database.
record JdbcFiringBook(Connections connections, String environment) implements FiringBook {

    @Override
    public List<Firing> of(NodeId node, int most) {
        return list(
                "SELECT * FROM firing WHERE environment = ? AND node = ? ORDER BY due_at DESC,"
                        + " number DESC LIMIT ?",
                environment,
                node,
                most);
    }

    @Override
    public List<Firing> after(long number, int most) {
        return list(
                "SELECT * FROM firing WHERE environment = ? AND number > ? AND ended_at IS NOT"
                        + " NULL ORDER BY number LIMIT ?",
                environment,
                number,
                most);
    }

    @Override
    public List<Firing> latest(int most, int skip) {
        return list(
                "SELECT * FROM firing WHERE environment = ? ORDER BY due_at DESC, number DESC"
                        + " LIMIT ? OFFSET ?",
                environment,
                most,
                skip);
    }

    @Override
    public List<Due> waiting() {
        return in(Firing.State.DUE).stream().map(Due::of).sorted().toList();
    }

    @Override
    public List<Firing> running() {
        return in(Firing.State.RUNNING);
    }

    private List<Firing> in(Firing.State state) {
        return list(
                "SELECT * FROM firing WHERE environment = ? AND state = ? ORDER BY number",
                environment,
                state);
    }

    @Override
    public boolean open(Due due) {
        return open(due, List.of());
    }

    @Override
    public boolean open(Due due, List<Long> letters) {
        return told(
                to -> {
                    boolean isNew = insert(to, due, "", Firing.State.DUE);
                    if (isNew) {
                        new Inscription(to).taken(due.node(), letters);
                    }
                    return isNew;
                });
    }

    @Override
    public String seen(NodeId node) {
        return connections
                .read(
                        from ->
                                LedgerRows.list(
                                        from,
                                        row -> row.getString(1),
                                        "SELECT seen FROM arrival WHERE environment = ? AND node = ?",
                                        environment,
                                        node))
                .stream()
                .findFirst()
                .orElse("");
    }

    @Override
    public boolean arrived(Due due, String before, String now) {
        return told(
                to -> see(to, due.node(), before, now) && insert(to, due, "", Firing.State.DUE));
    }

    @Override
    public void gone(NodeId node, String before, String now) {
        connections.write(to -> see(to, node, before, now));
    }

    private boolean see(Connection to, NodeId node, String before, String now) throws SQLException {
        LedgerRows.change(
                to,
                "INSERT INTO arrival (environment, node, seen) VALUES (?, ?, '') ON CONFLICT DO"
                        + " NOTHING",
                environment,
                node);
        return LedgerRows.change(
                        to,
                        "UPDATE arrival SET seen = ? WHERE environment = ? AND node = ? AND seen"
                                + " = ?",
                        now,
                        environment,
                        node,
                        before)
                > 0;
    }

    @Override
    public boolean begin(Due due, String by, Instant at) {
        return told(
                to -> {
                    insert(to, due, by, Firing.State.DUE);
                    return change(
                                    to,
                                    due,
                                    "state = 'RUNNING', attempts = attempts + 1, began_at ="
                                            + " COALESCE(began_at, ?), by_whom = ? WHERE state IN"
                                            + " ('DUE', 'RUNNING')",
                                    at,
                                    by)
                            > 0;
                });
    }

    @Override
    public boolean end(Due due, String by, FiringEnd end, List<NodeId> followers) {
        return told(
                to -> {
                    int ended =
                            change(
                                    to,
                                    due,
                                    "number = ?, state = ?, ended_at = ?, run = ?, troubles = ?"
                                            + " WHERE state = 'RUNNING' AND by_whom = ?",
                                    next(to),
                                    end.state(),
                                    end.at(),
                                    end.run().orElse(null),
                                    LedgerJson.troubles(end.troubles()),
                                    by);
                    if (ended > 0) {
                        follow(to, followers, end.at());
                    }
                    return ended > 0;
                });
    }

    @Override
    public void pass(List<Due> dues, Firing.State state, Instant at, List<NodeId> followers) {
        connections.write(
                to -> {
                    for (Due due : dues) {
                        if (insert(to, due, "", state)) {
                            change(to, due, "ended_at = ? WHERE ended_at IS NULL", at);
                        }
                    }
                    follow(to, followers, at);
                });
    }

    @Override
    public void prune(NodeId node, int keep) {
        connections.write(
                to ->
                        LedgerRows.change(
                                to,
                                "DELETE FROM firing WHERE environment = ? AND node = ? AND ended_at"
                                        + " IS NOT NULL AND due_at < (SELECT MIN(due_at) FROM (SELECT"
                                        + " due_at FROM firing WHERE environment = ? AND node = ? ORDER"
                                        + " BY due_at DESC LIMIT ?) AS kept)",
                                environment,
                                node,
                                environment,
                                node,
                                keep));
    }

    private void follow(Connection to, List<NodeId> followers, Instant at) throws SQLException {
        for (NodeId follower : followers) {
            insert(to, new Due(follower, Firing.Cause.ENDED, at), "", Firing.State.DUE);
        }
    }

    private boolean insert(Connection to, Due due, String by, Firing.State state)
            throws SQLException {
        return LedgerRows.change(
                        to,
                        "INSERT INTO firing (environment, node, cause, due_at, number, state,"
                                + " attempts, by_whom, troubles) VALUES (?, ?, ?, ?, ?, ?, 0, ?,"
                                + " '[]') ON CONFLICT (environment, node, cause, due_at) DO NOTHING",
                        environment,
                        due.node(),
                        due.cause(),
                        due.at(),
                        next(to),
                        state,
                        by)
                > 0;
    }

    /// Whoever asks is alone with its numbers until it commits.
    private static long next(Connection to) throws SQLException {
        LedgerRows.change(to, "UPDATE firing_number SET last = last + 1 WHERE one = 1");
        return LedgerRows.list(
                        to, row -> row.getLong(1), "SELECT last FROM firing_number WHERE one = 1")
                .getFirst();
    }

    private int change(Connection to, Due due, String what, @Nullable Object... values)
            throws SQLException {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.addAll(List.of(environment, due.node(), due.cause(), due.at()));
        return LedgerRows.change(
                to,
                "UPDATE firing SET "
                        + what
                        + " AND environment = ? AND node = ? AND cause = ? AND due_at = ?",
                all.toArray());
    }

    private boolean told(Connections.Work<Boolean> change) {
        AtomicBoolean answer = new AtomicBoolean();
        connections.write(to -> answer.set(change.on(to)));
        return answer.get();
    }

    private List<Firing> list(String sql, Object... values) {
        return connections.read(from -> LedgerRows.list(from, JdbcFiringBook::firing, sql, values));
    }

    private static Firing firing(ResultSet row) throws SQLException {
        return new Firing(
                row.getLong("number"),
                new NodeId(row.getString("node")),
                Firing.Cause.valueOf(row.getString("cause")),
                Instant.parse(row.getString("due_at")),
                time(row, "began_at"),
                time(row, "ended_at"),
                Firing.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("run")),
                row.getString("by_whom"),
                LedgerJson.troubles(row.getString("troubles")));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Instant::parse);
    }
}

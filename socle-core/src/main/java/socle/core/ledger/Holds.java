package socle.core.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import socle.api.text.NodeId;

/// Who works on what, in the ledger's database. A hold lasts until it is given back or its process
/// is seen to be gone.
final class Holds implements AutoCloseable {

    private final LedgerDatabase database;
    private final Connections connections;
    private final Set<String> ours = ConcurrentHashMap.newKeySet();
    private @Nullable Presence presence;

    Holds(LedgerDatabase database, Connections connections) {
        this.database = database;
        this.connections = connections;
    }

    Ledger.Claimed claim(Booking claim) {
        String present = present(claim.run());
        List<Ledger.Claimed> answer = new ArrayList<>();
        connections.write(to -> answer.add(claim(to, claim, present)));
        if (answer.getFirst() instanceof Ledger.Claimed.Mine) {
            ours.add(claim.run());
        }
        return answer.getFirst();
    }

    /// When the oldest run that works, other than those that listen, began.
    Optional<Instant> oldest() {
        return connections.read(Holds::list).stream()
                .filter(hold -> hold.manner() != Booking.Manner.LISTENS)
                .map(Hold::since)
                .min(Instant::compareTo);
    }

    private Ledger.Claimed claim(Connection to, Booking claim, String present) throws SQLException {
        for (String sql : database.beforeClaim()) {
            LedgerRows.change(to, sql);
        }
        List<Hold> holds = new ArrayList<>();
        for (Hold hold : list(to)) {
            if (lives(to, hold, present)) {
                holds.add(hold);
            } else {
                LedgerRows.change(to, "DELETE FROM hold WHERE run = ?", hold.run());
            }
        }
        List<String> killed = killed(to, claim.at());
        Optional<Hold> other =
                holds.stream()
                        .filter(hold -> claim.isForbiddenBy(hold.manner(), hold.nodes()))
                        .findFirst();
        if (other.isPresent()) {
            return new Ledger.Claimed.Theirs(other.get().who(), other.get().since());
        }
        Set<NodeId> granted = new TreeSet<>(claim.nodes());
        holds.forEach(hold -> granted.removeAll(hold.nodes()));
        insert(to, claim, present, granted);
        return new Held(this, claim.run(), granted, killed);
    }

    private boolean lives(Connection to, Hold hold, String present) throws SQLException {
        if (hold.presence().equals(present)) {
            return true;
        }
        if (ours.contains(hold.run())) {
            LedgerRows.change(
                    to, "UPDATE hold SET presence = ? WHERE run = ?", present, hold.run());
            return true;
        }
        return database.lives(to, hold.presence());
    }

    private static List<String> killed(Connection to, Instant at) throws SQLException {
        List<String> dead =
                LedgerRows.list(
                        to,
                        row -> row.getString(1),
                        "SELECT id FROM run WHERE state = ? AND id NOT IN (SELECT run FROM hold)"
                                + " ORDER BY id",
                        RunRow.State.RUNNING);
        for (String run : dead) {
            LedgerRows.change(
                    to,
                    "UPDATE run SET state = ?, ended_at = ? WHERE id = ?",
                    RunRow.State.KILLED,
                    at,
                    run);
            new Revision(to).tellOf(run);
        }
        return dead;
    }

    private static void insert(Connection to, Booking claim, String present, Set<NodeId> nodes)
            throws SQLException {
        LedgerRows.change(
                to,
                "INSERT INTO hold (run, presence, who, since, manner, nodes) VALUES (?, ?, ?, ?,"
                        + " ?, ?)",
                claim.run(),
                present,
                claim.who(),
                claim.at(),
                claim.manner(),
                LedgerJson.names(nodes));
    }

    private void free(String run) {
        connections.write(to -> LedgerRows.change(to, "DELETE FROM hold WHERE run = ?", run));
        ours.remove(run);
    }

    /// The presence of this process; another when others no longer see the one before.
    private synchronized String present(String name) {
        try {
            Presence open = presence;
            if (open == null || !open.lasts()) {
                open = database.presence(name);
                presence = open;
            }
            return open.name();
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private static List<Hold> list(Connection from) throws SQLException {
        return LedgerRows.list(from, Holds::hold, "SELECT * FROM hold ORDER BY run");
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                row.getString("run"),
                row.getString("presence"),
                row.getString("who"),
                Instant.parse(row.getString("since")),
                Booking.Manner.valueOf(row.getString("manner")),
                new HashSet<>(LedgerJson.names(row.getString("nodes"))));
    }

    @Override
    public synchronized void close() throws SQLException {
        if (presence != null) {
            presence.close();
            presence = null;
        }
    }

    private record Held(Holds holds, String run, Set<NodeId> nodes, List<String> killed)
            implements Ledger.Claimed.Mine {
        @Override
        public void close() {
            holds.free(run);
        }
    }
}

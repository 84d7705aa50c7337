package socle.core.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import socle.api.data.Table;
import socle.api.text.NodeId;

/// What nobody needs any more of the versions of nodes, within one transaction. What was published
/// stays told (its step, its evidence) and only its tables may go; but of a node only its newest
/// versions speak, and of a step that went on and
/// published again and again, what gave way is forgotten whole, or the ledger would grow with each
/// batch.
///
/// @param keep how many of each node stay whatever their age
/// @param since what gave way at that time or later may still be read
record Forgetting(Connection to, int keep, Instant since) {

    /// Up to so many nodes are asked for one by one, more are sought in all.
    private static final int FEW = 50;

    /// Of so many swept versions of a node it stays known what they said: enough for any history
    /// that a page draws.
    private static final int TOLD = 100;

    private static final int AT_ONCE = 1_000;

    private static final String UNPOINTED =
            "SELECT v.environment, v.made_at AS pointed_at, "
                    + LedgerRows.VERSION
                    + " FROM version v WHERE v.swept = 0 AND NOT EXISTS"
                    + " (SELECT 1 FROM pointer p WHERE p.node = v.node AND p.version = v.version)"
                    + " AND (SELECT COUNT(*) FROM version newer WHERE newer.node = v.node AND"
                    + " newer.swept = 0 AND newer.version > v.version) >= ? AND COALESCE((SELECT"
                    + " MIN(newer.made_at) FROM version newer WHERE newer.node = v.node AND"
                    + " newer.environment = v.environment AND newer.version > v.version), (SELECT"
                    + " MIN(newer.made_at) FROM version newer WHERE newer.node = v.node AND"
                    + " newer.version > v.version)) < ?";

    private static final String ORDER = " ORDER BY v.node, v.version DESC";

    /// Forgets, and tells what.
    List<Published> of(Set<NodeId> nodes) throws SQLException {
        List<Published> forgotten = nodes.size() > FEW ? all(nodes) : each(nodes);
        for (Published one : forgotten) {
            forget(one);
        }
        for (NodeId node : forgotten.stream().map(Published::node).distinct().toList()) {
            forgetOld(node);
        }
        return forgotten;
    }

    private List<Published> all(Set<NodeId> nodes) throws SQLException {
        return LedgerRows.list(to, LedgerRows::published, UNPOINTED + ORDER, keep, since).stream()
                .filter(one -> nodes.contains(one.node()))
                .toList();
    }

    private List<Published> each(Set<NodeId> nodes) throws SQLException {
        List<Published> found = new ArrayList<>();
        for (NodeId node : new TreeSet<>(nodes)) {
            String sql = UNPOINTED + " AND v.node = ?" + ORDER;
            found.addAll(LedgerRows.list(to, LedgerRows::published, sql, keep, since, node));
        }
        return found;
    }

    private void forget(Published one) throws SQLException {
        boolean wentOn =
                LedgerRows.change(
                                to,
                                "DELETE FROM version WHERE node = ? AND version = ? AND EXISTS"
                                        + " (SELECT 1 FROM version newer WHERE newer.node ="
                                        + " version.node AND newer.run = version.run AND"
                                        + " newer.version > version.version)",
                                one.node(),
                                one.version())
                        > 0;
        if (wentOn) {
            tellNoMore(one.node(), one.version());
        } else {
            LedgerRows.change(
                    to,
                    "UPDATE version SET swept = 1 WHERE node = ? AND version = ?",
                    one.node(),
                    one.version());
        }
    }

    /// A job of each minute leaves half a million versions a year: what the old ones said goes.
    private void forgetOld(NodeId node) throws SQLException {
        List<String> old =
                LedgerRows.list(
                        to,
                        row -> row.getString(1),
                        "SELECT version FROM version WHERE node = ? AND swept = 1 ORDER BY version"
                                + " DESC LIMIT ? OFFSET ?",
                        node,
                        AT_ONCE,
                        TOLD);
        for (String version : old) {
            LedgerRows.change(
                    to, "DELETE FROM version WHERE node = ? AND version = ?", node, version);
            tellNoMore(node, version);
        }
    }

    private void tellNoMore(NodeId node, String version) throws SQLException {
        LedgerRows.change(
                to,
                "DELETE FROM evidence WHERE owner = ? AND node = ?",
                JdbcLedger.ofVersion(version),
                node);
    }

    /// The tables of versions that are not swept.
    static List<Table> kept(Connection from, Set<NodeId> nodes) throws SQLException {
        List<Table> kept = new ArrayList<>();
        for (NodeId node : new TreeSet<>(nodes)) {
            LedgerRows.list(
                            from,
                            row -> LedgerJson.tables(row.getString(1)),
                            "SELECT tables FROM version WHERE node = ? AND swept = 0 ORDER BY"
                                    + " version",
                            node)
                    .forEach(kept::addAll);
        }
        return kept;
    }
}

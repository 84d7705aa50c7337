package socle.core.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;

/// The attestations of a ledger that is a database.
final class JdbcAttestationBook implements AttestationBook {

    /// Under which their evidence stands: that of no node.
    private static final NodeId WHOLE = new NodeId("project");

    private final Connections connections;

    JdbcAttestationBook(Connections connections) {
        this.connections = connections;
    }

    @Override
    public void keep(Attestation one) {
        connections.write(
                to -> {
                    LedgerRows.change(
                            to,
                            "INSERT INTO attestation (id, environment, claim, run, by_whom,"
                                    + " made_at, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
                            one.id(),
                            one.environment(),
                            one.claim(),
                            one.run(),
                            one.by(),
                            one.at(),
                            one.state());
                    new Inscription(to).evidence(owner(one.id()), WHOLE, one.evidence());
                    new Revision(to).tell(one.environment());
                });
    }

    @Override
    public List<Attestation> newest(String environment, Claim claim, int limit) {
        return connections.read(
                from -> {
                    List<Attestation> found = new ArrayList<>();
                    for (Attestation bare : bare(from, environment, claim, limit)) {
                        found.add(with(bare, evidence(from, bare.id())));
                    }
                    return found;
                });
    }

    private static List<Attestation> bare(
            Connection from, String environment, Claim claim, int limit) throws SQLException {
        return LedgerRows.list(
                from,
                JdbcAttestationBook::row,
                "SELECT * FROM attestation WHERE environment = ? AND claim = ? ORDER BY made_at"
                        + " DESC, id DESC LIMIT ?",
                environment,
                claim,
                limit);
    }

    private static List<Evidence> evidence(Connection from, String id) throws SQLException {
        return LedgerRows.list(
                from,
                row -> EvidenceJson.read(row.getString(1)),
                "SELECT fact FROM evidence WHERE owner = ? AND node = ? ORDER BY number",
                owner(id),
                WHOLE);
    }

    private static Attestation with(Attestation bare, List<Evidence> evidence) {
        return new Attestation(
                bare.id(),
                bare.environment(),
                bare.claim(),
                bare.run(),
                bare.by(),
                bare.at(),
                bare.state(),
                evidence);
    }

    private static Attestation row(ResultSet row) throws SQLException {
        return new Attestation(
                row.getString("id"),
                row.getString("environment"),
                new Claim(row.getString("claim")),
                row.getString("run"),
                row.getString("by_whom"),
                Instant.parse(row.getString("made_at")),
                row.getString("state"),
                List.of());
    }

    private static String owner(String id) {
        return "attestation " + id;
    }
}

package socle.core.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;

/// The evidence of many versions, read some hundred at a time.
record EvidenceOfMany(Connection from) {

    /// Both databases take as many parameters.
    private static final int AT_ONCE = 500;

    Map<NodeId, List<Evidence>> of(Collection<Published> versions) throws SQLException {
        Map<NodeId, List<Evidence>> found = new HashMap<>();
        for (List<Published> some :
                versions.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList()) {
            read(some, found);
        }
        return found;
    }

    private void read(List<Published> versions, Map<NodeId, List<Evidence>> found)
            throws SQLException {
        String holes = String.join(", ", Collections.nCopies(versions.size(), "?"));
        String sql =
                "SELECT node, fact FROM evidence WHERE owner IN ("
                        + holes
                        + ") ORDER BY owner, node, number";
        try (PreparedStatement statement = from.prepareStatement(sql)) {
            for (int i = 0; i < versions.size(); i++) {
                statement.setString(i + 1, JdbcLedger.ofVersion(versions.get(i).version()));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(new NodeId(row.getString(1)), _ -> new ArrayList<>())
                            .add(EvidenceJson.read(row.getString(2)));
                }
            }
        }
    }
}

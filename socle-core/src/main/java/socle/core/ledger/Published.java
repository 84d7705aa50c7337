package socle.core.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Table;
import socle.api.text.NodeId;

/// What an environment shows of a node: the outcome that its pointer names.
///
/// @param version the lake's version, ordered by time; given also to nodes without a table
/// @param at when the version was made
/// @param pointed when the environment's pointer was set to it: `at`, or later after a rollback, a
///     branch or a version taken from another environment
/// @param inputs the version of each node that it read
/// @param resumes when there is more to do, and not before when
public record Published(
        String environment,
        NodeId node,
        String version,
        String run,
        Instant at,
        Instant pointed,
        Fingerprints fingerprints,
        Map<NodeId, String> inputs,
        List<Table> tables,
        Optional<String> cursor,
        Optional<Instant> resumes) {

    public Published {
        inputs = Map.copyOf(inputs);
        tables = List.copyOf(tables);
    }

    /// The same version, shown by an environment since an instant.
    public Published in(String other, Instant since) {
        return new Published(
                other,
                node,
                version,
                run,
                at,
                since,
                fingerprints,
                inputs,
                tables,
                cursor,
                resumes);
    }
}

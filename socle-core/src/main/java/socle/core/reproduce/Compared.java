package socle.core.reproduce;

import java.util.List;
import java.util.Optional;
import socle.api.text.NodeId;

/// How one node stands once its project was made again.
///
/// @param tables how many tables were compared, or taken
/// @param facts how many pieces of evidence were compared
/// @param differences none when all is the same
/// @param cause why there may be some
public record Compared(
        NodeId node,
        Manner manner,
        int tables,
        int facts,
        List<Difference> differences,
        Optional<Cause> cause) {

    public Compared {
        differences = List.copyOf(differences);
    }

    /// Whether its results are the same.
    public boolean isSame() {
        return differences.stream().noneMatch(it -> it.weight() == Difference.Weight.RESULT);
    }
}

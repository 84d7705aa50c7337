package socle.app.show.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.proof.Told;
import socle.api.text.NodeId;

/// Where the rows of a chart come from: the node, the tables that it read, what its last run told.
public record Source(NodeId node, List<String> tables, List<Told> told) {

    public Source {
        tables = List.copyOf(tables);
        told = List.copyOf(told);
    }

    /// What was told last.
    public Optional<Told> last() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
    }

    /// Whether what was told still speaks of what the project says.
    public boolean isFresh() {
        return told.stream().allMatch(Told::fresh);
    }

    /// The date that files of it bear: never that of the machine, so that they are the same
    /// whenever
    /// they are made.
    public Instant date() {
        return last().map(Told::at).orElse(Instant.EPOCH);
    }
}

package socle.core.ledger;

import java.util.Map;
import java.util.Optional;
import socle.api.text.NodeId;
import socle.core.ledger.Part.Seek;

/// The history of a project for whoever looks at it, part by part: each question reads what its
/// part
/// needs, however long the history is.
public interface RunHistory {

    /// Runs, newest first; the next part is sought after the name of the last run.
    Part<RunRow> runs(RunsWanted wanted, Seek seek);

    /// How many there are.
    long count(RunsWanted wanted);

    /// One run.
    Optional<RunRow> run(String run);

    /// The steps of a run, in the order in which they ended.
    Part<StepRow> steps(String run, Seek seek);

    /// How many steps of a run ended in which way.
    Map<StepRow.State, Long> endings(String run);

    /// The steps of a node, newest first.
    Part<StepRow> steps(NodeId node, Seek seek);

    /// The versions of a node that are not swept, newest first; the next part is sought after the
    /// last version.
    Part<Published> versions(NodeId node, Seek seek);
}

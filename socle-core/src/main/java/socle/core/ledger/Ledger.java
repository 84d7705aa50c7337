package socle.core.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;

/// The memory of a project. Every method is one transaction; every write is durable when it
/// returns.
public interface Ledger extends AutoCloseable {

    /// Says that a run begins.
    void begin(RunRow run);

    /// Says how a run ended.
    void end(String run, RunRow.State state, Instant at);

    /// The last runs, newest first.
    List<RunRow> runs(int limit);

    /// Keeps what became of a node that published nothing: failed, refused or skipped. The pointer
    /// stays.
    void keep(StepRow step, List<Evidence> evidence);

    /// Publishes a node: pointer, cursor, evidence and outcome, and the letters that it took leave
    /// their box; or nothing of it.
    ///
    /// @param letters numbers of letters of the node
    void publish(StepRow step, Published published, List<Evidence> evidence, List<Long> letters);

    /// Publishes a node again within a step that goes on: the step and its evidence are told anew.
    void advance(StepRow step, Published published, List<Evidence> evidence, List<Long> letters);

    /// Publishes a node that took no letter.
    default void publish(StepRow step, Published published, List<Evidence> evidence) {
        publish(step, published, evidence, List.of());
    }

    /// The steps of one run, in the order in which they ended.
    List<StepRow> steps(String run);

    /// The last steps of one node, newest first.
    List<StepRow> steps(NodeId node, int limit);

    /// The last step of each node among all runs of an environment, in one query.
    Map<NodeId, StepRow> lastSteps(String environment);

    /// What an environment shows, by node.
    Map<NodeId, Published> published(String environment);

    /// How often what is told of an environment changed: a run began or ended, a step was kept, a
    /// node was published, a pointer set or forgotten, versions were swept. 0 before the first.
    long revision(String environment);

    /// What an environment shows now, in one query that reads what changed since.
    ///
    /// @param before the same object is given back when nothing changed
    Shown shown(Shown before);

    /// Every version of a node that was published in any environment and is not swept, newest
    /// first.
    List<Published> versions(NodeId node);

    /// Points an environment at a version that was published before.
    void point(String environment, NodeId node, String version, Instant at);

    /// Copies all pointers of one environment to another that has none.
    void branch(String from, String to, Instant at);

    /// The environments that have pointers, in order.
    List<String> environments();

    /// Forgets pointers of nodes that are no longer declared.
    void forget(String environment, NodeId node);

    /// The evidence of one version of a node.
    List<Evidence> evidence(NodeId node, String version);

    /// The evidence of these versions, each of another node; those that left none are not in it.
    Map<NodeId, List<Evidence>> evidence(Collection<Published> versions);

    /// The evidence that the last step of a node left when it published nothing (failed or
    /// refused).
    List<Evidence> evidenceOfStep(String run, NodeId node);

    /// Forgets versions of some nodes that no environment points at any more, but for the newest
    /// `keep` of each node and those that gave way at `since` or later; gives those forgotten. Of a
    /// step that went on, what it published before its last version is forgotten without a trace.
    List<Published> sweep(Set<NodeId> nodes, int keep, Instant since);

    /// Every table of every version of some nodes that is not swept, whatever its environment.
    List<Table> kept(Set<NodeId> nodes);

    /// All that ran, for whoever looks at it.
    RunHistory history();

    /// What was posted to hooks.
    LetterBox letters();

    /// What people ask the workbench.
    QuestionBook questions();

    /// What readers keep of courses.
    CourseBook courses();

    /// What people did with the project as a whole.
    AttestationBook attestations();

    /// What became of due times in an environment.
    FiringBook firings(String environment);

    /// Takes the right to work on nodes. One run has it at a time; it is free again when its
    /// process dies, however it dies. Runs whose process died are marked on the way.
    Claimed claim(Booking claim);

    /// When the oldest run that works now, other than those that listen, began: versions that were
    /// shown since may still be read.
    Optional<Instant> oldestAtWork();

    /// The right to work on nodes, or who has it.
    sealed interface Claimed {
        /// It is yours until you close it.
        non-sealed interface Mine extends Claimed, AutoCloseable {
            /// The nodes that are yours: all that were claimed, but for those that somebody listens
            /// to.
            Set<NodeId> nodes();

            /// The runs that were found killed.
            List<String> killed();

            @Override
            void close();
        }

        /// Somebody else's.
        record Theirs(String who, Instant since) implements Claimed {}
    }

    @Override
    void close();
}

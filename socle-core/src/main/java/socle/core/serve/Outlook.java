package socle.core.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import socle.api.Seen;
import socle.api.text.Problem;
import socle.core.engine.Lineage;
import socle.core.graph.Declared;
import socle.core.plan.Freshness;
import socle.core.plan.Planner;
import socle.core.project.Project;
import socle.core.proof.EditionFacts;
import socle.core.proof.Framework;
import socle.core.sight.Moments;

/// What is known of an opened project beyond its graph, found when somebody asks.
public interface Outlook {

    /// Its folder.
    Path root();

    /// What was read.
    Project project();

    /// The frameworks that it answers to, in the order in which it names them.
    List<Framework> frameworks();

    /// What is found of it once.
    EditionFacts facts();

    /// What its environment shows, moment by moment.
    Moments moments();

    /// Says what a run would do.
    Planner planner();

    /// Which nodes are what the project says, from one revision to the next.
    Freshness freshness();

    /// Where the columns of a node's table come from, when its kind makes them by a query.
    Optional<Lineage> lineage(Declared node, Seen seen);

    /// What is worth a thought: advice on a sound project.
    List<Problem> problems();
}

package socle.core.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import socle.api.Guards;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.text.Problem;
import socle.core.access.Roles;
import socle.core.graph.Graph;

/// Draws the graph of a project and asks the guard of every node: what is told here, with what the
/// reader told, is all that can be told before a run.
public final class Validation {

    private final Function<Graph, Knowledge> knowledge;

    /// @param knowledge what is known of the nodes of a graph: the columns of its tables
    public Validation(Function<Graph, Knowledge> knowledge) {
        this.knowledge = knowledge;
    }

    /// Every problem of a project that was read.
    public Validated validate(ProjectReading reading) {
        Project project = reading.project();
        Graph.Drawn drawn = Graph.draw(project.nodes(), project.unsound());
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(drawn.problems());
        Neighbours neighbours = new GraphNeighbours(drawn.graph(), knowledge.apply(drawn.graph()));
        drawn.graph().order().forEach(node -> problems.addAll(guard(node.node(), neighbours)));
        project.settings()
                .entrance()
                .openid()
                .ifPresent(openid -> problems.addAll(openid.unknown(Roles.of(drawn.graph()))));
        return new Validated(project, drawn.graph(), problems);
    }

    private static <S extends Record> List<Problem> guard(Node<S> node, Neighbours neighbours) {
        if (!(node.kind() instanceof Guards<?> kind)) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // a kind guards its own spec
        Guards<S> guard = (Guards<S>) kind;
        return guard.guard(node, neighbours);
    }
}

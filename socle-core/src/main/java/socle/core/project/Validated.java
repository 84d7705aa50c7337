package socle.core.project;

import java.util.List;
import socle.api.text.Problem;
import socle.core.graph.Graph;

/// A project as it was read and drawn, with every problem, sorted by place.
public record Validated(Project project, Graph graph, List<Problem> problems) {

    public Validated {
        problems = problems.stream().sorted().distinct().toList();
    }

    /// Whether it can run: advice does not count.
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.weight() == Problem.Weight.ERROR);
    }
}

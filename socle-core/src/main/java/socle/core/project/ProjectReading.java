package socle.core.project;

import java.util.List;
import socle.api.text.Problem;

/// A project and everything that is wrong with its text, sorted by place.
public record ProjectReading(Project project, List<Problem> problems) {

    public ProjectReading {
        problems = problems.stream().sorted().distinct().toList();
    }
}

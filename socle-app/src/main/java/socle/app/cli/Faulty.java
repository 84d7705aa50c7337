package socle.app.cli;

import java.io.Serial;
import java.util.List;
import socle.api.text.Problem;

/// A project that cannot be used before its author mends it: every problem, sorted by place.
final class Faulty extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Faulty(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /// All of them.
    List<Problem> problems() {
        return problems;
    }
}

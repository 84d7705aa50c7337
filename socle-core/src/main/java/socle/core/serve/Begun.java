package socle.core.serve;

import java.time.Instant;
import java.util.List;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.core.plan.Plan;

/// What became of an order at once.
public sealed interface Begun {

    /// It is under way.
    record UnderWay(String run) implements Begun {}

    /// It waits: somebody else works on its nodes.
    record Waits(String who, Instant since) implements Begun {}

    /// Its plan is still being made; it begins by itself.
    record Plans() implements Begun {}

    /// There is nothing to do: all that it selects is up to date, or blocked.
    record Nothing(Plan plan) implements Begun {}

    /// Its words select nothing that is there.
    record Wrong(List<Problem> problems) implements Begun {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    /// Somebody else works on its nodes.
    record Busy(String who, Instant since) implements Begun {}

    /// As many works as are allowed are under way already.
    record Full(int most) implements Begun {}

    /// Nothing begins any more.
    record Leaving() implements Begun {}

    /// It could not begin.
    record Failed(Phrase what, Phrase todo) implements Begun {}
}

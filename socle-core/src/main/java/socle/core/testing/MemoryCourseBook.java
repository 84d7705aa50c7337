package socle.core.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import socle.api.text.NodeId;
import socle.core.ledger.CourseBook;
import socle.core.ledger.CourseResult;

/// Courses in memory.
final class MemoryCourseBook implements CourseBook {

    private final List<CourseResult> kept = new ArrayList<>();

    @Override
    public synchronized void keep(CourseResult result) {
        kept.removeIf(
                it ->
                        it.node().equals(result.node())
                                && it.who().equals(result.who())
                                && it.stage() == result.stage());
        kept.add(result);
        kept.sort(
                Comparator.comparing(CourseResult::node)
                        .thenComparing(CourseResult::who)
                        .thenComparing(it -> it.stage().name()));
    }

    @Override
    public synchronized List<CourseResult> of(String who) {
        return kept.stream().filter(it -> it.who().equals(who)).toList();
    }

    @Override
    public synchronized List<CourseResult> of(NodeId node) {
        return kept.stream().filter(it -> it.node().equals(node)).toList();
    }

    @Override
    public synchronized int forget(String who) {
        int before = kept.size();
        kept.removeIf(it -> it.who().equals(who));
        return before - kept.size();
    }
}

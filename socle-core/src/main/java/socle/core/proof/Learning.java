package socle.core.proof;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.Teaches;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.ledger.CourseResult;
import socle.core.ledger.CourseResult.Stage;
import socle.core.ledger.Ledger;

/// What readers learnt: those who kept a result before a course and one after it.
record Learning(Collection<Declared> nodes, Ledger ledger) {

    /// Whether they answer better after it; nothing when nobody kept both.
    Optional<Evidence> gained() {
        List<List<CourseResult>> both =
                nodes.stream()
                        .filter(it -> it.node().kind() instanceof Teaches<?>)
                        .flatMap(it -> readers(it).values().stream())
                        .filter(it -> it.size() == Stage.values().length)
                        .toList();
        if (both.isEmpty()) {
            return Optional.empty();
        }
        double before = mean(both, Stage.BEFORE);
        double after = mean(both, Stage.AFTER);
        return Optional.of(
                new Evidence.Verdict(
                        new Claim("project.learning"),
                        new Phrase("readers who learnt", "lecteurs formés"),
                        after > before,
                        Severity.WARNING,
                        Phrase.of(
                                "%1$s results before and after a course: right answers went from"
                                        + " %2$s%% to %3$s%%",
                                "%1$s résultats avant et après un cours\u00a0: les réponses justes"
                                        + " passent de %2$s\u202f%% à %3$s\u202f%%",
                                Phrase.count(both.size()),
                                Phrase.number(100 * before, 0),
                                Phrase.number(100 * after, 0))));
    }

    private Map<String, List<CourseResult>> readers(Declared one) {
        return ledger.courses().of(one.id()).stream()
                .collect(Collectors.groupingBy(CourseResult::who));
    }

    private static double mean(List<List<CourseResult>> both, Stage stage) {
        Stream<CourseResult> all = both.stream().flatMap(List::stream);
        return all.filter(it -> it.stage() == stage)
                .mapToDouble(CourseResult::score)
                .average()
                .orElse(0);
    }
}

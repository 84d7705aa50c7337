package socle.kinds.show.lesson;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socle.api.Asking;
import socle.api.data.SqlFailure;
import socle.api.proof.Claim;
import socle.api.text.NodeId;
import socle.kinds.show.lesson.LessonPart.Exercise;
import socle.kinds.show.lesson.LessonPart.Question;
import socle.kinds.show.lesson.LessonPart.Quiz;

/// What a reader answered, marked on the data that this reader sees.
record Marking(Asking asking) {

    /// Nobody answers more.
    private static final int LONGEST = 200;

    /// What was answered to a question; empty when it is left open.
    List<String> given(Question question) {
        return asking.chosen(question.id()).stream()
                .map(it -> it.substring(0, Math.min(LONGEST, it.length())).strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /// Whether it is right; nothing when it is left open, or the answer cannot be computed for this
    /// reader.
    Optional<Boolean> right(Question question) {
        List<String> given = given(question);
        return given.isEmpty()
                ? Optional.empty()
                : switch (question) {
                    case Exercise exercise ->
                            answer(exercise)
                                    .map(it -> it.isMetBy(given.getFirst(), exercise.tolerance()));
                    case Quiz quiz -> Optional.of(new HashSet<>(given).equals(right(quiz)));
                };
    }

    private static Set<String> right(Quiz quiz) {
        return quiz.right().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /// The right answer, on what this reader sees.
    Optional<Answer> answer(Exercise exercise) {
        try {
            return exercise.select().isPresent()
                    ? Answer.of(asking.query(exercise.select().get().text()))
                    : told(exercise);
        } catch (SqlFailure unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Answer> told(Exercise exercise) {
        NodeId from = exercise.from().orElseThrow().node();
        return asking.isWhole(from)
                ? Answer.of(asking.evidence(from), new Claim(exercise.claim().orElseThrow()))
                : Optional.empty();
    }
}

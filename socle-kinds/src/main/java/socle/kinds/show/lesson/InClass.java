package socle.kinds.show.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import socle.api.Node;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Control;
import socle.api.show.Standing;
import socle.api.show.Way;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.show.lesson.LessonPart.Exercise;
import socle.kinds.show.lesson.LessonPart.Question;
import socle.kinds.show.lesson.LessonPart.Quiz;

/// Where the reader answers: a form a question, which keeps the answers to the others.
record InClass(Node<LessonSpec> node, Marking marking) implements LessonPage.Asked {

    private static final Phrase NONE = Phrase.same("");

    @Override
    public List<Block> below(Question question) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Controls(
                        Phrase.of(
                                "Answer %d",
                                "Réponse %d", LessonPage.number(node.spec(), question)),
                        List.of(control(question)),
                        others(question),
                        again(question)));
        if (!marking.given(question).isEmpty()) {
            blocks.add(told(question));
            LessonPage.why(question).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Control control(Question question) {
        List<String> given = marking.given(question);
        return switch (question) {
            case Exercise exercise ->
                    new Control.Answer(
                            exercise.name(),
                            exercise.unit()
                                    .map(
                                            it ->
                                                    Phrase.of(
                                                            "Your answer (%s)",
                                                            "Votre réponse (%s)", it))
                                    .orElse(new Phrase("Your answer", "Votre réponse")),
                            NONE,
                            given.stream().findFirst().orElse(""));
            case Quiz quiz ->
                    new Control.Pick(
                            quiz.name(),
                            new Phrase("Your answer", "Votre réponse"),
                            quiz.right().size() > 1 ? LessonPage.SEVERAL : NONE,
                            quiz.right().size() > 1 ? Control.Most.SEVERAL : Control.Most.ONE,
                            options(quiz, given));
        };
    }

    private static List<Control.Option> options(Quiz quiz, List<String> given) {
        return IntStream.rangeClosed(1, quiz.choices().size())
                .mapToObj(
                        i ->
                                new Control.Option(
                                        String.valueOf(i),
                                        Phrase.same(quiz.choices().get(i - 1)),
                                        given.contains(String.valueOf(i))))
                .toList();
    }

    private Map<String, List<String>> others(Question question) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (Question other : node.spec().questions()) {
            List<String> given = marking.given(other);
            if (!other.id().equals(question.id()) && !given.isEmpty()) {
                others.put(other.id(), given);
            }
        }
        return others;
    }

    private Optional<Way> again(Question question) {
        return marking.given(question).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Way.here(
                                new Phrase("Clear my answer", "Effacer ma réponse"),
                                others(question)));
    }

    private Block told(Question question) {
        Optional<Boolean> right = marking.right(question);
        if (right.isEmpty()) {
            return new Block.Notice(
                    Standing.PLAIN,
                    new Phrase(
                            "The answer cannot be computed on what you may see.",
                            "La réponse ne peut pas être calculée sur ce que vous voyez."));
        }
        return right.get()
                ? new Block.Notice(
                        Standing.GOOD, new Phrase("Right.", "Juste.").then(words(question)))
                : new Block.Notice(
                        Standing.WATCH,
                        new Phrase(
                                        "Not this: the answer is",
                                        "Ce n’est pas cela\u00a0: la réponse est")
                                .then(words(question)));
    }

    private Phrase words(Question question) {
        Phrase answer =
                switch (question) {
                    case Exercise exercise ->
                            marking.answer(exercise)
                                    .map(it -> it.words(exercise.unit()))
                                    .orElse(NONE);
                    case Quiz quiz -> Phrase.same(LessonPage.right(quiz));
                };
        return Phrase.of("%s.", "%s.", answer);
    }

    @Override
    public Markdown read(Markdown text) {
        return new Cited(this::told, marking.asking().language()).of(text);
    }

    private List<Told> told(NodeId of) {
        return marking.asking().isWhole(of) ? marking.asking().evidence(of) : List.of();
    }

    @Override
    public List<Block> end() {
        List<Question> asked = node.spec().questions();
        long answered = asked.stream().filter(it -> !marking.given(it).isEmpty()).count();
        long right =
                asked.stream()
                        .filter(it -> marking.right(it).filter(yes -> yes).isPresent())
                        .count();
        return answered == 0
                ? List.of()
                : List.of(
                        new Block.Heading(new Phrase("Your answers", "Vos réponses"), 2),
                        new Block.Line(
                                Phrase.of(
                                        "%1$d of %2$d answered, %3$d right.",
                                        "%1$d sur %2$d données, %3$d justes.",
                                        answered,
                                        asked.size(),
                                        right)));
    }
}

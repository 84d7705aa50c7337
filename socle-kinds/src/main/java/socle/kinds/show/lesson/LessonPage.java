package socle.kinds.show.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.Node;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Layout;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.kinds.show.lesson.LessonPart.Exercise;
import socle.kinds.show.lesson.LessonPart.Question;
import socle.kinds.show.lesson.LessonPart.Quiz;

/// The page of a lesson: for whom and why, then its text with examples and questions in place.
///
/// @param asked what stands where a question is asked
record LessonPage(Node<LessonSpec> node, Example example, Asked asked) {

    static final Phrase SEVERAL = new Phrase("Several are right.", "Plusieurs sont justes.");

    /// Whoever asks the questions.
    interface Asked {

        /// What stands below the words of a question.
        List<Block> below(Question question);

        /// An author's words, with the figures that they cite.
        Markdown read(Markdown text);

        /// What stands at the end.
        List<Block> end();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>(about());
        int number = 0;
        for (Layout.Piece<LessonPart> piece : node.spec().text().pieces()) {
            switch (piece) {
                case Layout.Words<LessonPart>(Markdown text) ->
                        blocks.add(new Block.Prose(asked.read(text)));
                case Layout.Part<LessonPart>(LessonPart part, var _) -> {
                    if (part instanceof Question question) {
                        number++;
                        blocks.addAll(question(question, number));
                    } else {
                        blocks.addAll(shown(part));
                    }
                }
            }
        }
        blocks.addAll(asked.end());
        return new Page(Phrase.same(node.title()), blocks);
    }

    private List<Block> about() {
        LessonSpec spec = node.spec();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Line(
                        Phrase.of("For: %s.", "Public\u00a0: %s.", spec.audience().strip())
                                .then(levels(spec))
                                .then(takes(spec))));
        blocks.add(heading("Why", "Pourquoi"));
        blocks.add(new Block.Prose(stake(spec)));
        blocks.add(heading("Subject", "Sujet"));
        blocks.add(words(spec.subject()));
        if (!spec.prerequisites().isEmpty()) {
            blocks.add(heading("Before you begin", "Avant de commencer"));
            blocks.add(words(list(spec.prerequisites())));
        }
        blocks.add(heading("At the end you can", "À la fin, vous savez"));
        blocks.add(words(list(spec.objectives())));
        return blocks;
    }

    /// As its work left it, for those who see all that it is made of.
    private Markdown stake(LessonSpec spec) {
        return example.seen().evidence(node.id()).stream()
                .filter(_ -> example.whole().test(node.id()))
                .map(Told::evidence)
                .filter(it -> it.claim().equals(LessonWork.STAKE))
                .filter(Evidence.Statement.class::isInstance)
                .map(it -> ((Evidence.Statement) it).markdown())
                .findFirst()
                .map(it -> new Markdown(it, spec.stake().place()))
                .orElse(spec.stake());
    }

    private static Phrase levels(LessonSpec spec) {
        return Phrase.of(
                "Before: %s; after: %s.",
                "Avant\u00a0: %s\u202f; après\u00a0: %s.",
                spec.before().words(),
                spec.after().words());
    }

    private static Phrase takes(LessonSpec spec) {
        return spec.duration()
                .map(
                        it ->
                                Phrase.of(
                                        "It takes about %d minutes.",
                                        "Comptez environ %d minutes.", it.toMinutes()))
                .orElse(Phrase.same(""));
    }

    private static Block heading(String en, String fr) {
        return new Block.Heading(new Phrase(en, fr), 2);
    }

    private Block words(String markdown) {
        return new Block.Prose(new Markdown(markdown, node.place()));
    }

    private static String list(List<String> lines) {
        return lines.stream().map(it -> "- " + it.strip()).collect(Collectors.joining("\n"));
    }

    private List<Block> shown(LessonPart part) {
        return switch (part) {
            case LessonPart.Chart chart -> example.chart(chart);
            case LessonPart.Indicator indicator -> example.indicator(indicator);
            case LessonPart.Table table -> example.table(table);
            case Exercise _, Quiz _ -> List.of();
        };
    }

    private List<Block> question(Question question, int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title(question, number), 3));
        blocks.add(new Block.Prose(asked.read(question.question())));
        blocks.addAll(asked.below(question));
        return blocks;
    }

    private static Phrase title(Question question, int number) {
        return switch (question) {
            case Exercise _ -> Phrase.of("%d. Exercise", "%d. Exercice", number);
            case Quiz _ -> Phrase.of("%d. Question", "%d. Question", number);
        };
    }

    /// The number of a question, as its heading has it.
    static int number(LessonSpec spec, Question question) {
        return spec.questions().indexOf(question) + 1;
    }

    /// The right choices of a question, in words.
    static String right(Quiz quiz) {
        return quiz.right().stream()
                .map(it -> quiz.choices().get(it - 1))
                .collect(Collectors.joining(", "));
    }

    /// What is told when an answer is known.
    static Optional<Block> why(Question question) {
        return Optional.of(question.why()).filter(it -> !it.text().isBlank()).map(Block.Prose::new);
    }
}

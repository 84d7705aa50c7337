package socle.kinds.show.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.show.lesson.LessonPart.Exercise;
import socle.kinds.show.lesson.LessonPart.Question;
import socle.kinds.show.lesson.LessonPart.Quiz;

/// Where nobody can answer: choices are listed, and the answers stand at the end.
record OnPaper(Node<LessonSpec> node, Seen seen) implements LessonPage.Asked {

    @Override
    public List<Block> below(Question question) {
        return switch (question) {
            case Exercise _ -> List.of();
            case Quiz quiz -> choices(quiz);
        };
    }

    private static List<Block> choices(Quiz quiz) {
        List<Block> lines = new ArrayList<>();
        if (quiz.right().size() > 1) {
            lines.add(new Block.Line(LessonPage.SEVERAL));
        }
        quiz.choices().forEach(it -> lines.add(new Block.Line(Phrase.of("☐ %s", "☐ %s", it))));
        return lines;
    }

    @Override
    public Markdown read(Markdown text) {
        return new Cited(seen::evidence, seen.language()).of(text);
    }

    @Override
    public List<Block> end() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(new Phrase("Answers", "Réponses"), 2));
        Map<String, Answer> known = known();
        for (Question question : node.spec().questions()) {
            blocks.add(
                    new Block.Line(
                            Phrase.of(
                                    "%d. %s",
                                    "%d. %s",
                                    LessonPage.number(node.spec(), question),
                                    answer(question, known))));
            LessonPage.why(question).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static Phrase answer(Question question, Map<String, Answer> known) {
        return switch (question) {
            case Exercise exercise when known.containsKey(exercise.name()) ->
                    known.get(exercise.name()).words(exercise.unit());
            case Exercise _ -> new Phrase("Not computed yet.", "Pas encore calculée.");
            case Quiz quiz -> Phrase.same(LessonPage.right(quiz));
        };
    }

    private Map<String, Answer> known() {
        Map<String, Answer> known = new TreeMap<>();
        String table = node.id() + NodeId.PART + LessonWork.ANSWERS;
        if (seen.table(table).isPresent()) {
            Rows rows = seen.rows(table, node.spec().questions().size());
            for (int i = 0; i < rows.size(); i++) {
                known.put(
                        String.valueOf(rows.at(i, 0)), Answer.kept(String.valueOf(rows.at(i, 1))));
            }
        }
        return known;
    }
}

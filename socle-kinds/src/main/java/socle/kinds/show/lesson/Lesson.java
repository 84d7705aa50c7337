package socle.kinds.show.lesson;

import java.util.ArrayList;
import java.util.List;
import socle.api.Asking;
import socle.api.Asks;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Guards;
import socle.api.Home;
import socle.api.Metered;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.Seen;
import socle.api.Shows;
import socle.api.Teaches;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.kinds.show.chart.ChartSpec;

/// What readers learn to do with the data of the project. Its work computes the right answers.
public final class Lesson
        implements NodeKind<LessonSpec>,
                Guards<LessonSpec>,
                Shows<LessonSpec>,
                Asks<LessonSpec>,
                Teaches<LessonSpec> {

    @Override
    public String word() {
        return "lesson";
    }

    @Override
    public Phrase label() {
        return new Phrase("lesson", "leçon");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("lessons", "md");
    }

    @Override
    public Class<LessonSpec> spec() {
        return LessonSpec.class;
    }

    @Override
    public Gives gives(LessonSpec spec) {
        return Gives.FACTS;
    }

    @Override
    public List<Problem> guard(Node<LessonSpec> node, Neighbours neighbours) {
        List<Problem> problems = new ArrayList<>(neighbours.unknown(node.spec().requirements()));
        for (LessonPart part : node.spec().text().parts()) {
            if (part instanceof LessonPart.Chart chart) {
                neighbours
                        .node(chart.chart().node())
                        .filter(it -> !(it.spec() instanceof ChartSpec))
                        .ifPresent(it -> problems.add(misfit(part, it, "chart", "une figure")));
            }
            if (part instanceof LessonPart.Indicator indicator) {
                neighbours
                        .node(indicator.indicator().node())
                        .filter(it -> !(it.kind() instanceof Metered<?>))
                        .ifPresent(
                                it -> problems.add(misfit(part, it, "indicator", "un indicateur")));
            }
        }
        return problems;
    }

    private static Problem misfit(LessonPart part, Node<?> node, String en, String fr) {
        return Problem.error(
                part.place(),
                "lesson-misfit",
                Phrase.of("%1$s is no %2$s", "%1$s n’est pas %3$s", node.id(), en, fr),
                Phrase.of(
                        "name one, or show a table", "nommez-en une autre, ou montrez une table"));
    }

    @Override
    public Outcome work(Node<LessonSpec> node, Bench bench) {
        return new LessonWork(node, bench).outcome();
    }

    @Override
    public Page page(Node<LessonSpec> node, Seen seen) {
        return new LessonPage(
                        node, new Example(node.id(), seen, _ -> true), new OnPaper(node, seen))
                .page();
    }

    @Override
    public Page page(Node<LessonSpec> node, Asking asking) {
        return new LessonPage(
                        node,
                        new Example(node.id(), asking, asking::isWhole),
                        new InClass(node, new Marking(asking)))
                .page();
    }

    @Override
    public Course course(Node<LessonSpec> node) {
        LessonSpec spec = node.spec();
        return new Course(
                spec.audience(),
                spec.before().words(),
                spec.after().words(),
                spec.duration(),
                spec.questions().stream().map(LessonPart.Question::id).toList());
    }

    @Override
    public List<Marked> marked(Node<LessonSpec> node, Asking asking) {
        Marking marking = new Marking(asking);
        return node.spec().questions().stream()
                .flatMap(it -> marking.right(it).stream().map(right -> new Marked(it.id(), right)))
                .toList();
    }
}

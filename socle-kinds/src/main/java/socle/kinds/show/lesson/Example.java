package socle.kinds.show.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.Seen;
import socle.api.show.Block;
import socle.api.show.Course;
import socle.api.show.Metric;
import socle.api.show.Standing;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.show.chart.ChartSpec;
import socle.kinds.show.chart.Charting;

/// What a lesson shows of the project.
///
/// @param whole whether the reader sees all that a node read
record Example(NodeId lesson, Seen seen, Predicate<NodeId> whole) {

    private static final int PERIODS = 600;
    private static final int HISTORY = 24;
    private static final int WHOLE = 12;

    List<Block> chart(LessonPart.Chart part) {
        NodeId id = part.chart().node();
        return cell(id, whole.test(id) ? seen.node(id).flatMap(it -> plot(part, it)) : kept(id));
    }

    private Optional<Block> plot(LessonPart.Chart part, Node<?> node) {
        String name = node.id().value();
        return node.spec() instanceof ChartSpec spec
                ? seen.table(name)
                        .flatMap(table -> Charting.of(spec, table.columns()))
                        .map(
                                charting ->
                                        new Block.Plot(
                                                name,
                                                Phrase.same(part.title().orElseGet(node::title)),
                                                Phrase.same(node.header().description().orElse("")),
                                                Phrase.same(spec.caption().orElse("")),
                                                charting.chart(),
                                                seen.rows(name, Charting.MOST)))
                : Optional.empty();
    }

    List<Block> indicator(LessonPart.Indicator part) {
        NodeId id = part.indicator().node();
        return cell(id, whole.test(id) ? seen.node(id).flatMap(it -> figure(part, it)) : kept(id));
    }

    private Optional<Block> figure(LessonPart.Indicator part, Node<?> node) {
        return seen.table(node.id().value()).isPresent()
                ? Gauge.of(node).map(gauge -> figure(part, gauge))
                : Optional.empty();
    }

    private Block figure(LessonPart.Indicator part, Gauge gauge) {
        Node<?> node = gauge.node();
        Metric metric = gauge.metric();
        Course course = Course.of(seen.rows(node.id().value(), PERIODS));
        return new Block.Figure(
                Phrase.same(node.title()),
                course.latest().map(Course.Point::value),
                metric.format(),
                metric.unit(),
                Phrase.same(part.note().orElse(metric.definition())),
                course.last(HISTORY));
    }

    List<Block> table(LessonPart.Table part) {
        String name = lesson + NodeId.PART + part.name();
        Optional<Block> grid =
                whole.test(lesson)
                        ? seen.table(name)
                                .map(
                                        table ->
                                                new Block.Grid(
                                                        Phrase.same(part.title()),
                                                        seen.rows(name, part.rows()),
                                                        table.rows()))
                        : kept(lesson);
        return List.of(
                new Block.Code(
                        Phrase.of("Query: %s", "Requête\u00a0: %s", part.title()),
                        "sql",
                        part.select().text().strip()),
                grid.orElseGet(() -> idle(part.name())));
    }

    private List<Block> cell(NodeId of, Optional<Block> block) {
        return List.of(
                new Block.Row(
                        List.of(
                                new Block.Cell(
                                        WHOLE,
                                        List.of(block.orElseGet(() -> idle(of.value()))),
                                        Optional.of(of)))));
    }

    private static Optional<Block> kept(NodeId of) {
        return Optional.of(
                new Block.Notice(
                        Standing.PLAIN,
                        Phrase.of(
                                "You see a part of what %s is made of, so it is not shown to you.",
                                "Vous ne voyez qu’une partie de ce dont %s est fait\u202f; il ne"
                                        + " vous est donc pas montré.",
                                of)));
    }

    private static Block idle(String name) {
        return new Block.Notice(
                Standing.PLAIN,
                Phrase.of("%s has not run yet.", "%s n’a pas encore été exécuté.", name));
    }
}

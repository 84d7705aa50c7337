package socle.kinds.steer.need;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.Metered;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.text.ColumnRef;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Suggestion;

/// What the rest of the project says of a need: axes that no table has, metrics that no question
/// asks for.
record NeedGuard(Node<NeedSpec> node, Neighbours neighbours) {

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(neighbours.unknown(node.spec().requirements()));
        for (PlanAxis axis : node.spec().axes()) {
            neighbours
                    .columns(axis.table().node().value())
                    .ifPresent(columns -> missing(axis, columns, problems));
        }
        untraced().ifPresent(problems::add);
        unasked().ifPresent(problems::add);
        return problems;
    }

    private static void missing(PlanAxis axis, List<Column> columns, List<Problem> problems) {
        Stream.concat(Stream.of(axis.column()), axis.under().stream())
                .filter(name -> MeasuredAxis.named(columns, name).isEmpty())
                .map(name -> missing(axis, name, columns.stream().map(Column::name).toList()))
                .forEach(problems::add);
    }

    private static Problem missing(PlanAxis axis, ColumnRef name, List<String> names) {
        return Problem.error(
                name.place(),
                "unknown-column",
                Phrase.of(
                        "no column '%s' in '%s'",
                        "aucune colonne «\u00a0%s\u00a0» dans «\u00a0%s\u00a0»",
                        name,
                        axis.table().node()),
                Suggestion.todo(
                        name.column(),
                        names,
                        Phrase.of("it has %s", "elle a %s", String.join(", ", names))));
    }

    private Optional<Problem> untraced() {
        return Traced.isTraced(node.spec())
                ? Optional.empty()
                : Optional.of(
                        Problem.advice(
                                node.place(),
                                "need-untraced",
                                new Phrase(
                                        "the question is not tied to what will answer it",
                                        "la question n’est pas reliée à ce qui y répondra"),
                                new Phrase(
                                        "name its sources and its indicators",
                                        "nommez ses sources et ses indicateurs")));
    }

    /// Metrics of the project that no question names, told once: by the first need that has
    /// questions.
    private Optional<Problem> unasked() {
        List<Node<?>> needs =
                neighbours.nodes().stream().filter(it -> !questions(it).isEmpty()).toList();
        if (needs.isEmpty() || !needs.getFirst().id().equals(node.id())) {
            return Optional.empty();
        }
        Set<NodeId> asked = new HashSet<>();
        needs.forEach(
                need ->
                        questions(need)
                                .forEach(it -> it.metrics().forEach(one -> asked.add(one.node()))));
        List<String> left =
                neighbours.nodes().stream()
                        .filter(it -> it.kind() instanceof Metered && !asked.contains(it.id()))
                        .map(it -> it.id().value())
                        .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(unasked(left));
    }

    private Problem unasked(List<String> left) {
        return Problem.advice(
                node.at("questions"),
                "metric-unasked",
                Phrase.of(
                        "no question asks for %s",
                        "aucune question ne demande %s", String.join(", ", left)),
                new Phrase(
                        "name each under the `metrics` of a question, or stop measuring it",
                        "nommez chacune sous `metrics` d’une question, ou cessez de la mesurer"));
    }

    private static List<Question> questions(Node<?> node) {
        return node.spec() instanceof NeedSpec need ? need.questions() : List.of();
    }
}

package socle.kinds.show.dashboard;

import java.util.List;
import java.util.function.Predicate;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import socle.api.text.TableRef;

/// What was found wrong with a dashboard so far, and what all of its guards ask.
record Findings(Node<DashboardSpec> node, Neighbours neighbours, List<Problem> problems) {

    List<Part> parts() {
        return node.spec().text().parts();
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /// A block names a node of another kind than it shows.
    void unfit(TableRef reference, Phrase wanted, Predicate<Node<?>> fits) {
        List<String> names =
                neighbours.nodes().stream().filter(fits).map(it -> it.id().value()).toList();
        problems.add(
                Problem.error(
                        reference.place(),
                        "dashboard-misfit",
                        Phrase.of(
                                "%s is no %s", "%s n’est pas\u00a0: %s", reference.node(), wanted),
                        Suggestion.todo(
                                reference.node().value(),
                                names,
                                Phrase.of(
                                        "there are: %s",
                                        "il y a\u00a0: %s",
                                        names.isEmpty() ? "—" : String.join(", ", names)))));
    }

    /// Tells a column that is not there.
    void known(String column, Place place, String table, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        if (!names.contains(column)) {
            problems.add(
                    Problem.error(
                            place,
                            "unknown-column",
                            Phrase.of(
                                    "%s has no column '%s'",
                                    "%s n’a pas de colonne «\u00a0%s\u00a0»", table, column),
                            suggested(column, names)));
        }
    }

    static Phrase suggested(String column, List<String> names) {
        return Suggestion.todo(
                column,
                names,
                Phrase.of("its columns: %s", "ses colonnes\u00a0: %s", String.join(", ", names)));
    }
}

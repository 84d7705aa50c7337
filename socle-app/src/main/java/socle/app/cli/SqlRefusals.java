package socle.app.cli;

import java.util.List;
import socle.api.Node;
import socle.api.data.SqlFailure;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.app.show.Query;
import socle.core.graph.Graph;
import socle.core.plan.Shapes;

/// Queries that the engine refuses against the columns that will be: told at their line before
/// anything runs.
final class SqlRefusals {
    private SqlRefusals() {}

    static List<Problem> of(Graph graph, Shapes shapes) {
        return graph.order().stream()
                .flatMap(
                        node ->
                                shapes
                                        .refusal(node.id())
                                        .map(refusal -> problem(node.node(), refusal))
                                        .stream())
                .toList();
    }

    private static Problem problem(Node<?> node, SqlFailure refusal) {
        Place place =
                Query.of(node)
                        .filter(_ -> refusal.offset() >= 0)
                        .map(sql -> sql.at(refusal.offset()))
                        .orElse(node.place());
        return Problem.error(
                place,
                "sql-refused",
                Phrase.of("the engine refuses: %s", "le moteur refuse\u00a0: %s", refusal.words()),
                new Phrase("mend the query", "corrigez la requête"));
    }
}

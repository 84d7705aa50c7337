package socle.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.plan.Shapes;
import socle.core.plan.Shapes.Refusal;

/// Queries and expressions that the engine refuses against the columns that will be: told at their
/// line before anything runs.
record SqlRefusals(Shapes shapes) {

    /// What the engine says of a column that it does not find, with or without a table's name.
    private static final Pattern UNKNOWN =
            Pattern.compile(
                    "Referenced column \"([^\"]+)\" (?:was )?not found"
                            + "|does not have a column named \"([^\"]+)\"");

    /// How many columns are named when none is near.
    private static final int NAMED = 12;

    static List<Problem> of(Graph graph, Shapes shapes) {
        SqlRefusals refusals = new SqlRefusals(shapes);
        return graph.order().stream().flatMap(node -> refusals.of(node).stream()).toList();
    }

    private List<Problem> of(Declared node) {
        return shapes.refusals(node.id()).stream()
                .map(refusal -> column(node, refusal).orElseGet(() -> refused(refusal)))
                .toList();
    }

    private Optional<Problem> column(Declared node, Refusal refusal) {
        Matcher unknown = UNKNOWN.matcher(refusal.said().words());
        if (!unknown.find()) {
            return Optional.empty();
        }
        String name = unknown.group(1) == null ? unknown.group(2) : unknown.group(1);
        List<String> known =
                node.tables().stream()
                        .flatMap(table -> shapes.columns(table).stream().flatMap(List::stream))
                        .map(Column::name)
                        .distinct()
                        .toList();
        return Optional.of(
                Problem.error(
                        refusal.place(),
                        "unknown-column",
                        Phrase.of(
                                "no column '%s' in what is read here",
                                "aucune colonne «\u00a0%s\u00a0» dans ce qui est lu ici", name),
                        Suggestion.todo(name, known, has(known))));
    }

    private static Phrase has(List<String> known) {
        String shown = String.join(", ", known.stream().limit(NAMED).toList());
        return Phrase.of("it has %s", "on y trouve %s", known.size() > NAMED ? shown + "…" : shown);
    }

    private static Problem refused(Refusal refusal) {
        return Problem.error(
                refusal.place(),
                "sql-refused",
                Phrase.of(
                        "the engine refuses: %s",
                        "le moteur refuse\u00a0: %s", refusal.said().words()),
                new Phrase("mend the query", "corrigez la requête"));
    }
}

package socle.kinds.analyse.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socle.api.Metered;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import socle.api.text.TableRef;

/// What is wrong with a notebook before it runs, each at its line.
final class NotebookGuard {

    /// Names in the address of any page.
    private static final Set<String> TAKEN = Set.of("lang", "theme", "table", "profile", "tab");

    private final Node<NotebookSpec> node;
    private final Neighbours neighbours;
    private final List<Problem> problems = new ArrayList<>();

    NotebookGuard(Node<NotebookSpec> node, Neighbours neighbours) {
        this.node = node;
        this.neighbours = neighbours;
    }

    List<Problem> problems() {
        parameters();
        Map<String, Place> above = new LinkedHashMap<>();
        node.spec().text().parts().forEach(cell -> cell(cell, above));
        new AskedGuard(node.spec(), neighbours, problems).find();
        return problems;
    }

    private void parameters() {
        Map<String, Place> known = new HashMap<>();
        for (Parameter one : node.spec().parameters()) {
            if (TAKEN.contains(one.name()) || known.put(one.name(), one.place()) != null) {
                problems.add(taken(one.place(), one.name(), ANOTHER));
            }
        }
    }

    static final Phrase ANOTHER = new Phrase("give it another name", "donnez-lui un autre nom");

    static Problem taken(Place place, String name, Phrase todo) {
        return Problem.error(
                place,
                "notebook-name-taken",
                Phrase.of("the name '%s' is taken", "le nom «\u00a0%s\u00a0» est pris", name),
                todo);
    }

    private void cell(Cell cell, Map<String, Place> above) {
        switch (cell) {
            case Cell.Sql query -> query(query, above);
            case IndicatorCell indicator -> {
                metered(indicator.indicator());
            }
            case Cell.Result _ -> {}
            case Cell.Chart chart -> above(chart.of(), chart.place(), above);
        }
    }

    private void query(Cell.Sql query, Map<String, Place> above) {
        for (Expect expect : query.expect()) {
            expect.indicator().ifPresent(this::metered);
            expect.query().ifPresent(name -> above(name, expect.place(), above));
        }
        Place before = above.putIfAbsent(query.name(), query.place());
        if (before != null) {
            problems.add(
                    taken(
                            query.place(),
                            query.name(),
                            Phrase.of(
                                    "it is that of line %d; give it another",
                                    "c’est celui de la ligne %d\u202f; donnez-en un autre",
                                    before.line())));
        } else if (neighbours.node(new NodeId(query.name())).isPresent()) {
            problems.add(
                    taken(
                            query.place(),
                            query.name(),
                            new Phrase(
                                    "it is that of a node, which the queries below could no longer"
                                            + " read; give it another",
                                    "c’est celui d’un nœud, que les requêtes suivantes ne pourraient"
                                            + " plus lire\u202f; donnez-en un autre")));
        }
    }

    private void above(String name, Place place, Map<String, Place> above) {
        if (!above.containsKey(name)) {
            problems.add(
                    Problem.error(
                            place,
                            "notebook-unknown-query",
                            Phrase.of(
                                    "no query above is named '%s'",
                                    "aucune requête qui précède ne s’appelle «\u00a0%s\u00a0»",
                                    name),
                            Suggestion.todo(
                                    name,
                                    above.keySet(),
                                    new Phrase(
                                            "name a query above",
                                            "nommez une requête qui précède"))));
        }
    }

    private void metered(TableRef reference) {
        Optional<Node<?>> found = neighbours.node(reference.node());
        if (found.isPresent() && !(found.get().kind() instanceof Metered<?>)) {
            List<String> fit =
                    neighbours.nodes().stream()
                            .filter(one -> one.kind() instanceof Metered<?>)
                            .map(one -> one.id().value())
                            .toList();
            problems.add(
                    Problem.error(
                            reference.place(),
                            "notebook-no-metric",
                            Phrase.of(
                                    "'%s' measures nothing",
                                    "«\u00a0%s\u00a0» ne mesure rien", reference.node()),
                            Suggestion.todo(
                                    reference.node().value(),
                                    fit,
                                    new Phrase(
                                            "name an indicator, or use a result block",
                                            "nommez un indicateur, ou employez un bloc result"))));
        }
    }
}

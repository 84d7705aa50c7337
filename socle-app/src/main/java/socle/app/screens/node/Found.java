package socle.app.screens.node;

import java.util.List;
import java.util.Optional;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.app.view.Admission;
import socle.app.view.Asked;
import socle.app.view.Refusal;
import socle.core.graph.Declared;
import socle.core.ledger.Published;

/// What a path names: a node, one of its tables.
final class Found {
    private Found() {}

    /// The node in the path.
    static Declared node(Asked asked) throws Refusal {
        return node("node", asked);
    }

    /// The node in a hole of the path.
    static Declared node(String hole, Asked asked) throws Refusal {
        String name = asked.name(hole);
        Optional<Declared> found =
                NodeId.isName(name)
                        ? asked.glimpse().contents().graph().find(new NodeId(name))
                        : Optional.empty();
        Declared one = found.orElseThrow(() -> unknown(name, asked));
        if (!Admission.admits(one.node(), asked.visitor())) {
            throw new Refusal(
                    Refusal.Sort.FORBIDDEN,
                    Phrase.of(
                            "%s is kept for people of other roles",
                            "%s est réservé à d’autres rôles", name),
                    new Phrase(
                            "ask whoever administers this server",
                            "demandez-le à qui administre ce serveur"));
        }
        return one;
    }

    private static Refusal unknown(String name, Asked asked) {
        List<String> names = asked.glimpse().nodes().stream().map(it -> it.id().value()).toList();
        Phrase otherwise =
                new Phrase(
                        "search for it, or look through the project",
                        "cherchez-le, ou parcourez le projet");
        return Refusal.unknown(
                Phrase.of(
                        "no node is named '%s'", "aucun nœud ne s’appelle «\u00a0%s\u00a0»", name),
                Suggestion.todo(name, names, otherwise));
    }

    /// The node whose table it is.
    static NodeId owner(Table table) {
        return new NodeId(table.name().split(NodeId.PART, 2)[0]);
    }

    /// The names of all published tables of a node, its own first.
    static List<String> parts(NodeId node, Asked asked) {
        return asked.seen().published(node).map(Published::tables).orElse(List.of()).stream()
                .map(Table::name)
                .sorted((one, other) -> Integer.compare(one.length(), other.length()))
                .toList();
    }

    /// The table that is asked for: a node's own, or the part that was chosen.
    static Optional<Table> table(NodeId node, Asked asked) throws Refusal {
        List<String> parts = parts(node, asked);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String name = asked.choices().one("table").orElse(parts.getFirst());
        if (!parts.contains(name)) {
            throw Refusal.unknown(
                    Phrase.of(
                            "%s has no table '%s'",
                            "%s n’a pas de table «\u00a0%s\u00a0»", node.value(), name),
                    Phrase.of("it has %s", "il a %s", String.join(", ", parts)));
        }
        return asked.seen().table(name);
    }
}

package socle.core.graph;

import java.util.Collection;
import java.util.List;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Reference;
import socle.api.text.Suggestion;

/// The problems between nodes, in words.
final class Faults {

    private Faults() {}

    static Problem unknownNode(Reference reference, Collection<String> known) {
        String name = reference.node().value();
        return Problem.error(
                reference.place(),
                "unknown-node",
                Phrase.of("no node named '%s'", "aucun nœud ne s’appelle «\u00a0%s\u00a0»", name),
                Suggestion.todo(
                        name,
                        known,
                        new Phrase(
                                "add a file that declares it, or remove the name",
                                "ajoutez un fichier qui le déclare, ou retirez ce nom")));
    }

    static Problem noTable(Reference reference, Phrase kind) {
        return Problem.error(
                reference.place(),
                "no-table",
                Phrase.of(
                        "'%s' (%s) has no table",
                        "«\u00a0%s\u00a0» (%s) n’a pas de table", reference.node(), kind),
                new Phrase("name a node that gives a table", "nommez un nœud qui donne une table"));
    }

    static Problem readsItself(Place place, NodeId node) {
        return Problem.error(
                place,
                "cycle",
                Phrase.of("'%s' reads itself", "«\u00a0%s\u00a0» se lit lui-même", node),
                new Phrase(
                        "read what it is made from instead", "lisez plutôt ce dont il est fait"));
    }

    /// @param nodes in the order in which each waits for the next, the first again at the end
    /// @param further nodes that wait for each other through these
    static Problem cycle(Place place, List<NodeId> nodes, List<NodeId> further) {
        String circle = String.join(" → ", nodes.stream().map(NodeId::value).toList());
        String others = String.join(", ", further.stream().map(NodeId::value).toList());
        Phrase what =
                Phrase.of(
                        "nodes wait for each other: %s",
                        "des nœuds s’attendent l’un l’autre\u00a0: %s", circle);
        return Problem.error(
                place,
                "cycle",
                further.isEmpty()
                        ? what
                        : what.then(Phrase.of("(and through them %s)", "(et par eux %s)", others)),
                new Phrase("remove one of these references", "retirez l’une de ces références"));
    }

    static Problem unknownInSelection(Place place, String word, Collection<String> known) {
        return Problem.error(
                place,
                "unknown-selection",
                Phrase.of(
                        "nothing is selected by '%s'",
                        "«\u00a0%s\u00a0» ne sélectionne rien", word),
                Suggestion.todo(
                        word,
                        known,
                        new Phrase(
                                "select by name, kind:, tag:, path: or state:",
                                "sélectionnez par nom, kind:, tag:, path: ou state:")));
    }
}

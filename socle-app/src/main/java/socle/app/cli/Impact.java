package socle.app.cli;

import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// All that would be another if a node changed.
@Command(name = "impact")
final class Impact implements Verb {
    @Parameters(paramLabel = "NODE", descriptionKey = "NODE")
    String name = "";

    @Override
    public Ending run(Desk desk) throws Mistake {
        Opened open = desk.open();
        Declared node = open.node(name);
        Set<NodeId> reached = open.graph().impact(node.id());
        if (desk.json()) {
            ObjectNode document = Json.object().put("node", name);
            ArrayNode all = document.putArray("impact");
            reached.forEach(one -> open.graph().find(one).ifPresent(found -> put(all, found)));
            desk.answer(document);
        } else if (reached.isEmpty()) {
            desk.voice().answer(Phrase.of("nothing depends on %s", "rien ne dépend de %s", name));
        } else {
            print(open, reached, desk.voice());
        }
        return Ending.DONE;
    }

    private static void put(ArrayNode all, Declared node) {
        all.addObject()
                .put("id", node.id().value())
                .put("kind", node.node().kind().word())
                .put("title", node.node().title());
    }

    private static void print(Opened open, Set<NodeId> reached, Voice voice) {
        TextTable table =
                TextTable.of(
                        voice.words(new Phrase("node", "nœud")),
                        voice.words(new Phrase("kind", "sorte")),
                        voice.words(new Phrase("title", "titre")));
        for (NodeId one : reached) {
            open.graph()
                    .find(one)
                    .ifPresent(
                            found ->
                                    table.row(
                                            one.value(),
                                            voice.words(found.node().kind().label()),
                                            found.node().header().title().orElse("")));
        }
        table.print(voice);
    }
}

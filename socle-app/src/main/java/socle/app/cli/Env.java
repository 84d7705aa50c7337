package socle.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The environments: sets of pointers. A new one copies pointers, never data.
@Command(name = "env")
final class Env implements Verb {

    /// What is asked.
    enum Asked {
        list,
        create
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "list|create")
    Asked asked = Asked.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME")
    @Nullable String name;

    @Option(names = "--from", paramLabel = "NAME")
    @Nullable String from;

    @Override
    public Ending run(Desk desk) throws Mistake {
        Opened open = desk.open();
        switch (asked) {
            case list -> list(open, desk);
            case create -> create(open, desk);
        }
        return Ending.DONE;
    }

    private static void list(Opened open, Desk desk) {
        List<String> names = open.ledger().environments();
        if (desk.json()) {
            ObjectNode document = Json.object();
            ArrayNode all = document.putArray("environments");
            names.forEach(one -> all.addObject().put("name", one).put("nodes", nodes(open, one)));
            desk.answer(document);
            return;
        }
        if (names.isEmpty()) {
            desk.voice()
                    .answer(
                            new Phrase(
                                    "none yet; a run makes one",
                                    "aucun encore\u00a0; une exécution en fait un"));
        }
        names.forEach(
                one ->
                        desk.voice()
                                .answer(
                                        Phrase.of(
                                                "%s  %s nodes",
                                                "%s  %s nœuds",
                                                one,
                                                Phrase.count(nodes(open, one)))));
    }

    private static int nodes(Opened open, String environment) {
        return open.ledger().published(environment).size();
    }

    private void create(Opened open, Desk desk) throws Mistake {
        String to = name;
        if (to == null || !NodeId.isName(to)) {
            throw new Mistake(
                    Phrase.of(
                            "'%s' cannot name an environment",
                            "«\u00a0%s\u00a0» ne peut pas nommer un environnement",
                            to == null ? "" : to),
                    new Phrase(
                            "lower case letters, digits and underscores: socle env create dev",
                            "minuscules, chiffres et tirets bas\u00a0: socle env create dev"));
        }
        String source = from == null ? open.settings().environment() : from;
        List<String> known = open.ledger().environments();
        if (known.contains(to)) {
            throw new Mistake(
                    Phrase.of("%s exists already", "%s existe déjà", to),
                    new Phrase("name another", "nommez-en un autre"));
        }
        if (!known.contains(source)) {
            throw new Mistake(
                    Phrase.of("%s shows nothing yet", "%s ne montre encore rien", source),
                    new Phrase("run it first: socle run", "exécutez d’abord\u00a0: socle run"));
        }
        open.ledger().branch(source, to, desk.around().clock().instant());
        if (desk.json()) {
            desk.answer(
                    Json.object()
                            .put("name", to)
                            .put("from", source)
                            .put("nodes", nodes(open, to)));
        } else {
            desk.voice()
                    .answer(
                            Phrase.of(
                                    "%s shows what %s shows; no data were copied",
                                    "%s montre ce que montre %s\u202f; aucune donnée n’a été copiée",
                                    to,
                                    source));
        }
    }
}

package socle.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import socle.api.text.Phrase;
import tools.jackson.databind.node.ObjectNode;

/// The document of the project: one folder that needs no server.
@Command(name = "dossier")
final class DossierVerb implements Verb {
    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    @Nullable String out;

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, IOException {
        Opened open = desk.sound();
        Path folder =
                out == null
                        ? open.hidden("dossier")
                        : desk.around().here().resolve(out).normalize();
        Press.Printed printed = Printing.print(desk, folder, desk.voice().language());
        if (desk.json()) {
            ObjectNode document =
                    Json.object()
                            .put("dossier", printed.first().toString())
                            .put("files", printed.files());
            ProblemsOut.put(document, printed.problems(), desk.voice());
            desk.answer(document);
        } else {
            desk.voice()
                    .answer(
                            Phrase.of(
                                    "dossier: %s (%s files)",
                                    "dossier\u00a0: %s (%s fichiers)",
                                    printed.first(),
                                    Phrase.count(printed.files())));
        }
        return Ending.DONE;
    }
}

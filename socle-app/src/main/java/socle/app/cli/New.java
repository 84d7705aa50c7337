package socle.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import socle.api.text.Phrase;
import tools.jackson.databind.node.ObjectNode;

/// A small project that runs, to start from.
@Command(name = "new")
final class New implements Verb {
    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    String folder = "";

    @Override
    public Ending run(Desk desk) throws Mistake, IOException {
        Path to = desk.around().here().resolve(folder).normalize();
        if (Files.exists(to.resolve("socle.yml"))) {
            throw new Mistake(
                    Phrase.of(
                            "%s: there is a project here already",
                            "%s\u00a0: il y a déjà un projet ici", to.resolve("socle.yml")),
                    new Phrase(
                            "nothing was written; name another folder",
                            "rien n’a été écrit\u00a0; nommez un autre dossier"));
        }
        Sample sample = Sample.of(desk.around(), "starter-" + desk.voice().language().code());
        List<Path> written = new ArrayList<>(sample.copy(to));
        written.addAll(SchemaVerb.write(desk, to).files());
        tell(desk, to, written);
        return Ending.DONE;
    }

    private static void tell(Desk desk, Path to, List<Path> written) {
        if (desk.json()) {
            ObjectNode document = Json.object().put("project", to.toString());
            Json.texts(document, "written", written);
            desk.answer(document);
            return;
        }
        Voice voice = desk.voice();
        written.forEach(name -> voice.answer("  " + name));
        voice.answer(Phrase.of("project in %s", "projet dans %s", to));
        voice.answer(
                Phrase.of("next: cd %s && socle run", "ensuite\u00a0: cd %s && socle run", to));
    }
}

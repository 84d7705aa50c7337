package socle.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import socle.api.text.Phrase;
import socle.core.serve.Glimpse;

/// The pages of the project as files: a site that needs no server.
@Command(name = "site")
final class SiteVerb implements Verb {
    @Option(names = "--out", paramLabel = "DIR")
    @Nullable String out;

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, IOException {
        Opened open = desk.sound();
        Path folder =
                out == null ? open.hidden("site") : desk.around().here().resolve(out).normalize();
        int files =
                desk.around()
                        .doors()
                        .site(
                                Glimpse.of(open.contents()),
                                desk.voice().language(),
                                folder,
                                desk.around().clock().instant());
        Path first = folder.resolve("index.html");
        if (desk.json()) {
            desk.answer(Json.object().put("site", first.toString()).put("files", files));
        } else {
            desk.voice()
                    .answer(
                            Phrase.of(
                                    "site: %s (%s files)",
                                    "site\u00a0: %s (%s fichiers)", first, Phrase.count(files)));
        }
        return Ending.DONE;
    }
}

package socle.app;

import java.io.IOException;
import java.nio.file.Path;
import socle.api.text.Language;
import socle.app.cli.Press;
import socle.app.dossier.Compilation;
import socle.app.dossier.Dossier;
import socle.app.dossier.DossierSource;

/// Where the command line meets the document.
final class DossierPress implements Press {

    @Override
    public Printed print(Copy copy, Language language, Path folder) throws IOException {
        DossierSource source =
                new DossierSource(
                        copy.project(),
                        copy.coverage(),
                        copy.seen(),
                        copy.published(),
                        copy.profiles()::of);
        Path first = folder.resolve("index.html");
        return switch (Dossier.compile(source, language)) {
            case Compilation.Compiled compiled -> {
                compiled.writeTo(folder);
                yield new Printed(compiled.files().size(), first, compiled.problems());
            }
            case Compilation.Refused refused -> new Printed(0, first, refused.problems());
        };
    }
}

package socle.app;

import java.io.IOException;
import java.nio.file.Path;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.app.cli.DossierForm;
import socle.app.cli.Press;
import socle.app.dossier.Compilation;
import socle.app.dossier.Dossier;
import socle.app.dossier.DossierSource;

/// Where the command line meets the document.
final class DossierPress implements Press {

    @Override
    public Printed print(Copy copy, Language language, Wished wished) throws IOException {
        DossierSource source =
                new DossierSource(
                        copy.project(),
                        copy.coverage(),
                        copy.seen(),
                        copy.published(),
                        copy.profiles()::of,
                        copy.manual()::entries);
        if (wished.node().isPresent()) {
            NodeId node = wished.node().get();
            return file(
                    wished.form() == DossierForm.SLIDES
                            ? Dossier.deck(source, language, node)
                            : Dossier.sheet(source, language, node),
                    wished.target());
        }
        return switch (wished.form()) {
            case HTML -> folder(Dossier.compile(source, language), wished.target());
            case PDF -> file(Dossier.print(source, language), wished.target());
            case SLIDES -> file(Dossier.slides(source, language, wished.bloc()), wished.target());
            case SHEETS -> file(Dossier.sheets(source, language), wished.target());
        };
    }

    private static Printed folder(Compilation compilation, Path folder) throws IOException {
        Path first = folder.resolve("index.html");
        return switch (compilation) {
            case Compilation.Compiled compiled -> {
                compiled.writeTo(folder);
                yield new Printed(compiled.files().size(), first, compiled.problems());
            }
            case Compilation.Refused refused -> new Printed(0, first, refused.problems());
        };
    }

    private static Printed file(Compilation compilation, Path file) throws IOException {
        return switch (compilation) {
            case Compilation.Compiled compiled -> {
                compiled.writeAs(file);
                yield new Printed(1, file, compiled.problems());
            }
            case Compilation.Refused refused -> new Printed(0, file, refused.problems());
        };
    }
}

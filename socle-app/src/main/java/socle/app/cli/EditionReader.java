package socle.app.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.core.ledger.LedgerFailure;
import socle.core.project.ProjectReader;
import socle.core.serve.Edition;
import socle.core.serve.Editions;

/// Reads a served project, each time with an engine and a ledger of its own.
final class EditionReader implements Editions.Reader {

    private final Surroundings around;
    private final Path root;
    private final String environment;

    EditionReader(Surroundings around, Opened first) {
        this.around = around;
        this.root = first.root();
        this.environment = first.environment();
    }

    /// The edition of a project that is sound.
    Edition first(Opened open) {
        return edition(1, open);
    }

    @Override
    public Editions.Reading read(int number) {
        try {
            return opened(number, new Opened(around, root, environment));
        } catch (UncheckedIOException e) {
            return broken(Phrase.same(String.valueOf(e.getMessage())), again());
        }
    }

    private static Editions.Reading opened(int number, Opened open) {
        List<Problem> errors =
                open.problems().stream()
                        .filter(one -> one.weight() == Problem.Weight.ERROR)
                        .toList();
        if (!errors.isEmpty()) {
            open.close();
            return new Editions.Reading.Broken(errors);
        }
        try {
            return new Editions.Reading.Sound(edition(number, open));
        } catch (LedgerFailure failure) {
            open.close();
            return broken(failure.what(), failure.todo());
        }
    }

    private static Edition edition(int number, Opened open) {
        return new Edition(number, open.contents(), open::close);
    }

    private static Editions.Reading broken(Phrase what, Phrase todo) {
        return new Editions.Reading.Broken(
                List.of(
                        Problem.error(
                                Place.of(ProjectReader.SETTINGS), "unreadable-file", what, todo)));
    }

    private static Phrase again() {
        return new Phrase("save the file again", "enregistrez à nouveau le fichier");
    }
}

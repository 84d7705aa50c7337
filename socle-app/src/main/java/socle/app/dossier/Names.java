package socle.app.dossier;

import socle.core.proof.Bloc;
import socle.core.proof.Competence;

/// The short names of parts of a framework.
final class Names {
    private Names() {}

    static String of(Bloc bloc, Book book) {
        return book.say(bloc.title());
    }

    static String of(Competence competence, Book book) {
        return book.say(competence.title());
    }
}

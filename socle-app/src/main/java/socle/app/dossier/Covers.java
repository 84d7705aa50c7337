package socle.app.dossier;

import java.util.List;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Covered;

/// The states of the criteria of a part of the framework.
final class Covers {
    private Covers() {}

    static List<Covered> of(Book book, Bloc bloc) {
        return bloc.competences().stream().flatMap(it -> of(book, it).stream()).toList();
    }

    static List<Covered> of(Book book, Competence competence) {
        return competence.criteria().stream()
                .flatMap(it -> book.coverage().find(it.id()).stream())
                .toList();
    }
}

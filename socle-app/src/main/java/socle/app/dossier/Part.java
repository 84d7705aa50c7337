package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.State;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Coverage;
import socle.core.proof.Covered;

/// What a document says of one framework: how its requirements stand, and where its pages are.
///
/// @param number from 1; the pages of the first have the plain names
record Part(Book book, Coverage coverage, int number) {

    static List<Part> of(Book book, List<Coverage> coverages) {
        List<Part> parts = new ArrayList<>();
        coverages.forEach(it -> parts.add(new Part(book, it, parts.size() + 1)));
        return List.copyOf(parts);
    }

    List<Bloc> blocs() {
        return coverage.framework().blocs();
    }

    /// What people call the framework.
    String name() {
        return book.say(coverage.framework().words());
    }

    /// The page of all its criteria.
    String coverageFile() {
        return "coverage" + suffix() + ".html";
    }

    /// @param bloc from 1
    String blocFile(int bloc) {
        return "bloc" + suffix() + "-" + bloc + ".html";
    }

    /// What tells its ids from those of the first framework on a page that they share.
    String suffix() {
        return number == 1 ? "" : "-" + number;
    }

    States states() {
        return States.of(coverage.all());
    }

    States states(Bloc bloc) {
        return States.of(bloc.competences().stream().flatMap(it -> of(it).stream()).toList());
    }

    /// The states of the criteria of a competence.
    List<Covered> of(Competence competence) {
        return competence.criteria().stream()
                .flatMap(it -> coverage.find(it.id()).stream())
                .toList();
    }

    /// « 33 critères sur 220 sont prouvés, 158 manquent ».
    String title() {
        States states = states();
        int proven = states.of(State.PROVEN);
        int missing = states.of(State.MISSING);
        return book.say(
                proven
                        + " of "
                        + states.total()
                        + " criteria are proven, "
                        + missing
                        + " are missing",
                proven
                        + (proven > 1 ? " critères sur " : " critère sur ")
                        + states.total()
                        + (proven > 1 ? " sont prouvés, " : " est prouvé, ")
                        + missing
                        + (missing > 1 ? " manquent" : " manque"));
    }

    /// « 15 prouvés sur 44 ».
    String proven(States states) {
        int proven = states.of(State.PROVEN);
        return proven
                + " "
                + States.several(State.PROVEN, proven, book.language())
                + book.say(" of ", " sur ")
                + states.total();
    }

    /// A title that says of which framework, where there are several.
    String named(String title) {
        return book.parts().size() < 2 ? title : name() + book.say(": ", "\u00A0: ") + title;
    }
}

package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.app.show.State;
import socle.app.show.States;
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

    /// Those that are for all, and those that the candidate has chosen; all when none is chosen.
    List<Bloc> blocs() {
        return coverage.framework().blocs().stream().filter(it -> !isLeftOut(it)).toList();
    }

    /// Whether another was chosen in its place.
    boolean isLeftOut(Bloc bloc) {
        List<Integer> chosen = book.source().project().settings().specialities();
        return bloc.speciality().isPresent()
                && !chosen.isEmpty()
                && !chosen.contains(bloc.speciality().getAsInt());
    }

    /// The number of a bloc, whether or not those before it are shown.
    int number(Bloc bloc) {
        return bloc.number() > 0 ? bloc.number() : coverage.framework().blocs().indexOf(bloc) + 1;
    }

    /// The blocs among which a candidate chooses, as words; empty when there is no choice.
    String specialities() {
        List<Bloc> offered =
                coverage.framework().blocs().stream()
                        .filter(it -> it.speciality().isPresent())
                        .toList();
        List<Bloc> shown = offered.stream().filter(it -> !isLeftOut(it)).toList();
        if (offered.isEmpty()) {
            return "";
        }
        String names =
                shown.stream()
                        .map(it -> number(it) + " " + Names.of(it, book))
                        .collect(Collectors.joining(", "));
        return book.source().project().settings().specialities().isEmpty()
                ? book.say(
                        "none is chosen, so all are shown: " + names,
                        "aucune n’est choisie, toutes sont montrées\u00A0: " + names)
                : names;
    }

    /// What people call the framework.
    String name() {
        return book.say(coverage.framework().words());
    }

    /// The page of all its criteria.
    String coverageFile() {
        return "coverage" + suffix() + ".html";
    }

    /// The page of a bloc.
    String blocFile(Bloc bloc) {
        return "bloc" + suffix() + "-" + number(bloc) + ".html";
    }

    /// What tells its ids from those of the first framework on a page that they share.
    String suffix() {
        return number == 1 ? "" : "-" + number;
    }

    States states() {
        return States.of(blocs().stream().flatMap(it -> covered(it).stream()).toList());
    }

    States states(Bloc bloc) {
        return States.of(covered(bloc));
    }

    /// The states of the criteria of a bloc.
    List<Covered> covered(Bloc bloc) {
        return bloc.competences().stream().flatMap(it -> of(it).stream()).toList();
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

package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.State;
import socle.app.show.States;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Covered;

/// Every criterion of the framework: one row a competence, one link a criterion.
record CoveragePage(Book book, Part part) {

    Markup draw() {
        States states = part.states();
        List<Markup> parts = new ArrayList<>();
        parts.add(head());
        parts.add(
                Tag.of(
                                "section",
                                states.bar("all-", book.language()),
                                Tag.of("ul").as("cov-key").with(StateKey.lines(states, book)))
                        .as("card stack")
                        .at("aria-label", book.say("All criteria", "Tous les critères")));
        for (Bloc bloc : part.blocs()) {
            parts.add(bloc(bloc, part.number(bloc)));
        }
        return Markup.all(parts);
    }

    private Tag head() {
        Tag words =
                Tag.of(
                        "div",
                        Tag.of(
                                        "p",
                                        Tag.of("span", book.say("Framework", "Référentiel")),
                                        Tag.of("span", part.name()))
                                .as("kind"),
                        Tag.of("h1", part.title()),
                        Tag.of(
                                        "p",
                                        book.say(
                                                "A criterion is proven when its evidence holds, is fresh, and the"
                                                        + " text that is asked for is there. Socle states facts; the jury"
                                                        + " judges.",
                                                "Un critère est prouvé quand ses preuves tiennent, sont fraîches, et"
                                                        + " que le texte demandé existe. Socle dit des faits\u202F; le jury"
                                                        + " juge."))
                                .as("lede"));
        return Tag.of("header", words).as("head");
    }

    private Tag bloc(Bloc bloc, int number) {
        States states = part.states(bloc);
        Tag head =
                Tag.of(
                                "header",
                                Tag.of(
                                                "h2",
                                                Tag.of("a", number + ". " + book.say(bloc.words()))
                                                        .at("href", part.blocFile(bloc)))
                                        .at("id", "b" + number),
                                Tag.of("span", part.proven(states)).as("nowrap"),
                                states.bar("b" + number + "-", book.language()))
                        .as("bloc-head");
        return Tag.of("section", head)
                .as("bloc")
                .at("aria-labelledby", "b" + number)
                .with(
                        bloc.competences().stream()
                                .map(it -> competence(it, part.blocFile(bloc)))
                                .toList());
    }

    private Tag competence(Competence competence, String file) {
        List<Tag> cells = part.of(competence).stream().map(it -> cell(it, file)).toList();
        return Tag.of(
                        "div",
                        Tag.of(
                                        "h3",
                                        Tag.of("a", competence.id())
                                                .at("href", file + "#" + competence.id()))
                                .as("mono"),
                        Tag.of("p", Names.of(competence, book)),
                        Tag.of("div")
                                .as("cells")
                                .at("role", "group")
                                .at(
                                        "aria-label",
                                        book.say("Criteria of ", "Critères de ") + competence.id())
                                .with(cells))
                .as("comp");
    }

    private Tag cell(Covered covered, String file) {
        State state = States.of(covered.state());
        String name =
                covered.criterion().id()
                        + ", "
                        + book.say(covered.criterion().words())
                        + book.say(": ", "\u00A0: ")
                        + book.say(state.words());
        return Tag.of("a", state.glyph())
                .as("cell " + state.look())
                .at("href", file + "#" + covered.criterion().id())
                .at("aria-label", name)
                .at("title", name);
    }
}

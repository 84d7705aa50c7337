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

/// What the first page says of one framework: how it stands, bloc by bloc, and its contents.
record Summary(Book book, Part part) {

    /// How it stands.
    Tag draw() {
        States states = part.states();
        Tag key = Tag.of("ul").as("cov-key").with(StateKey.lines(states, book));
        List<Tag> lines = new ArrayList<>();
        for (Bloc bloc : part.blocs()) {
            States own = part.states(bloc);
            lines.add(
                    Tag.of(
                            "li",
                            Tag.of("a", part.number(bloc) + ". " + book.say(bloc.words()))
                                    .at("href", part.blocFile(bloc)),
                            Tag.of("span", part.proven(own)).as("nowrap"),
                            own.bar(
                                    "s" + part.suffix() + part.number(bloc) + "-",
                                    book.language())));
        }
        return Tag.of(
                        "section",
                        Tag.of("h2", part.named(part.title())),
                        Tag.of(
                                        "div",
                                        states.bar("all" + part.suffix() + "-", book.language()),
                                        key,
                                        Tag.of("ul").as("blocs").with(lines))
                                .as("card stack"),
                        Tag.of(
                                        "p",
                                        Tag.of(
                                                        "a",
                                                        book.say(
                                                                "Every criterion with its state",
                                                                "Chaque critère avec son état"))
                                                .at("href", part.coverageFile()))
                                .as("next"))
                .as("sec")
                .at("id", "summary" + part.suffix());
    }

    /// Its competences, by bloc.
    Tag contents() {
        List<Tag> blocs = new ArrayList<>();
        for (Bloc bloc : part.blocs()) {
            String file = part.blocFile(bloc);
            List<Tag> competences = new ArrayList<>();
            for (Competence competence : bloc.competences()) {
                List<Covered> covered = part.of(competence);
                competences.add(
                        Tag.of(
                                "li",
                                Tag.of(
                                                "a",
                                                Tag.of("code", competence.id()),
                                                Markup.words(" " + Names.of(competence, book)))
                                        .at("href", file + "#" + competence.id()),
                                Tag.of(
                                                "span",
                                                States.of(covered).of(State.PROVEN)
                                                        + "/"
                                                        + covered.size())
                                        .as("quiet")));
            }
            blocs.add(
                    Tag.of(
                            "li",
                            Tag.of(
                                    "h3",
                                    Tag.of("a", part.number(bloc) + ". " + Names.of(bloc, book))
                                            .at("href", file)),
                            Tag.of("ol").with(competences)));
        }
        return Tag.of(
                        "section",
                        Tag.of("h2", part.named(book.say("Contents", "Sommaire"))),
                        Tag.of("ol").as("contents").with(blocs))
                .as("sec")
                .at("id", "contents" + part.suffix());
    }
}

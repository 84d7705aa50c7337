package socle.app.dossier;

import java.util.List;
import socle.api.text.Phrase;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.States;
import socle.app.show.markup.Tag;

/// What the states mean, each with its count.
final class StateKey {
    private StateKey() {}

    static List<Tag> lines(States states, Book book) {
        return States.order().stream()
                .map(
                        state ->
                                Tag.of(
                                        "li",
                                        Tag.of("b", String.valueOf(states.of(state))),
                                        PageHtml.chip(state, book.language()),
                                        Tag.of("span", book.say(meaning(state))).as("small quiet")))
                .toList();
    }

    static Phrase meaning(State state) {
        return switch (state) {
            case PROVEN, HOLDS ->
                    new Phrase("fresh evidence, text present", "preuves fraîches, texte présent");
            case PARTIAL, WARNED -> new Phrase("a part of the evidence", "une partie des preuves");
            case DECLARED -> new Phrase("the text alone", "le texte seul");
            case STALE ->
                    new Phrase(
                            "evidence older than the definition",
                            "preuve plus vieille que la définition");
            case MISSING, FELL -> new Phrase("neither evidence nor text", "ni preuve ni texte");
            case NOT_APPLICABLE ->
                    new Phrase("for a reason that is given", "pour une raison donnée");
        };
    }
}

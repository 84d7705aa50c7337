package socle.app.dossier;

import java.util.List;
import socle.app.show.PageHtml;
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
                                        Tag.of("span", book.say(state.meaning()))
                                                .as("small quiet")))
                .toList();
    }
}

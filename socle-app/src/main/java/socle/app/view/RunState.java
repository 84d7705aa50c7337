package socle.app.view;

import socle.api.text.Phrase;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.ledger.RunRow;

/// The state of a run as people see it.
public final class RunState {
    private RunState() {}

    /// Glyph and word.
    public static Tag chip(RunRow.State state, Sheet sheet) {
        State look = look(state);
        return Tag.of("span", look.glyph(), Markup.words(sheet.say(words(state))))
                .as("st " + look.look());
    }

    private static State look(RunRow.State state) {
        return switch (state) {
            case RUNNING -> State.DECLARED;
            case DONE -> State.HOLDS;
            case FELL -> State.FELL;
            case STOPPED -> State.NOT_APPLICABLE;
            case KILLED -> State.WARNED;
        };
    }

    /// In words.
    public static Phrase words(RunRow.State state) {
        return switch (state) {
            case RUNNING -> new Phrase("under way", "en cours");
            case DONE -> new Phrase("done", "réussie");
            case FELL -> new Phrase("something fell", "quelque chose est tombé");
            case STOPPED -> new Phrase("stopped", "arrêtée");
            case KILLED -> new Phrase("killed", "tuée");
        };
    }
}

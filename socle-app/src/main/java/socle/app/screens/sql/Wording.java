package socle.app.screens.sql;

import java.util.Optional;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Paths;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.ledger.SavedQuestion;

/// The text that is asked, and how an address says it: in so many words, or by a number of one's
/// history or of a kept question.
///
/// @param saved the kept question that was opened; its text may have been changed since
record Wording(String text, Optional<SavedQuestion> saved) {

    /// No question is longer: the parser takes no more.
    static final int LONGEST = 20_000;

    /// What an address holds without trouble in any browser or proxy.
    private static final int SHORT = 1_800;

    static Route with(Route route) {
        return route.with("q", new Phrase("The question, one SELECT.", "La question, un SELECT."))
                .with(
                        "asked",
                        new Phrase(
                                "Or its number in your history.",
                                "Ou son numéro dans votre historique."))
                .with(
                        "saved",
                        new Phrase(
                                "Or the number of a kept question.",
                                "Ou le numéro d’une question gardée."));
    }

    /// What is said beside a path.
    static Wording of(Asked asked) throws Refusal {
        Memory memory = new Memory(asked);
        Choices choices = asked.choices();
        Optional<SavedQuestion> saved = Optional.empty();
        if (choices.one("saved").isPresent()) {
            saved = Optional.of(memory.saved(choices.one("saved").get()));
        }
        if (choices.one("q").isPresent()) {
            return new Wording(choices.one("q").get().replace("\r\n", "\n"), saved);
        }
        if (choices.one("asked").isPresent()) {
            return new Wording(memory.asked(choices.one("asked").get()).text(), saved);
        }
        return new Wording(saved.map(SavedQuestion::text).orElse(""), saved);
    }

    static boolean isShort(String text) {
        return Paths.segment(text).length() <= SHORT;
    }
}

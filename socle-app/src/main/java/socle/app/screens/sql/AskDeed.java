package socle.app.screens.sql;

import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Deed;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.ledger.AskedQuestion;

/// Takes a question that may be longer than an address, and leads to where it is answered. One that
/// is long is written into the history of whoever asks, and its address says its number.
public final class AskDeed implements Deed<AskDeed.Body> {

    /// A question.
    ///
    /// @param q one SELECT
    /// @param plan anything, to be told how it would be answered
    /// @param saved the number of the kept question that it was
    public record Body(Optional<String> q, Optional<String> plan, Optional<String> saved) {}

    @Override
    public Route route() {
        return Route.of(SqlScreen.PATH);
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "Takes a question of any length; its answer is at the path that is told.",
                "Prend une question de toute longueur\u202f; sa réponse est au chemin indiqué.");
    }

    @Override
    public Right right() {
        return Right.QUERY;
    }

    @Override
    public Class<Body> type() {
        return Body.class;
    }

    @Override
    public Done done(Body body, Asked asked) throws Refusal {
        String text = text(body.q());
        Choices choices =
                address(text, asked)
                        .with("saved", body.saved().orElse(""))
                        .with("plan", body.plan().orElse(""));
        return new Done(
                new Phrase("the question is taken", "la question est prise"),
                choices.after(SqlScreen.PATH));
    }

    /// How an address says a question.
    static Choices address(String text, Asked asked) {
        if (Wording.isShort(text)) {
            return Choices.none().with("q", text);
        }
        long number = new Memory(asked).remember(AskedQuestion.written(text, asked.now()));
        return Choices.none().with("asked", String.valueOf(number));
    }

    /// A question that somebody wrote, with the ends of lines that the engine counts.
    static String text(Optional<String> q) throws Refusal {
        String text = q.orElse("").replace("\r\n", "\n");
        if (text.isBlank()) {
            throw Refusal.wrong(
                    new Phrase("there is no question", "il n’y a pas de question"),
                    new Phrase("write one SELECT", "écrivez un SELECT"));
        }
        if (text.length() > Wording.LONGEST) {
            throw Refusal.wrong(
                    Phrase.of(
                            "the question has %s characters, and at most %s are taken",
                            "la question a %s caractères, et au plus %s sont pris",
                            Phrase.count(text.length()),
                            Phrase.count(Wording.LONGEST)),
                    new Phrase(
                            "make a part of it a model of the project",
                            "faites-en en partie un modèle du projet"));
        }
        return text;
    }
}

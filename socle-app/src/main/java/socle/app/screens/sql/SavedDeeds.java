package socle.app.screens.sql;

import java.util.List;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Deed;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.core.ledger.QuestionBook;
import socle.core.ledger.SavedQuestion;
import socle.core.ledger.SavedQuestion.Reach;

/// Keeps questions under a name, changes them, takes them away; forgets what was asked.
public final class SavedDeeds {

    static final String PATH = "/sql/saved";
    private static final int NAME = 120;
    private static final int WORDS = 1_000;

    private SavedDeeds() {}

    /// A question to keep.
    ///
    /// @param words what it is for
    /// @param shared whether everybody finds it
    public record Kept(
            String name, Optional<String> words, Optional<String> q, Optional<Boolean> shared) {}

    /// Nothing has to be said.
    public record Nothing() {}

    /// What can be done.
    public static List<Deed<?>> all() {
        return List.of(
                new Done<>(
                        Route.of(PATH),
                        new Phrase("Keeps a question under a name.", "Garde une question nommée."),
                        Kept.class,
                        SavedDeeds::keep),
                new Done<>(
                        one(PATH + "/{saved}"),
                        new Phrase(
                                "Changes a question that you keep.",
                                "Modifie une question que vous gardez."),
                        Kept.class,
                        SavedDeeds::change),
                new Done<>(
                        one(PATH + "/{saved}/remove"),
                        new Phrase(
                                "Takes a kept question away for good.",
                                "Supprime une question gardée, définitivement."),
                        Nothing.class,
                        SavedDeeds::remove),
                new Done<>(
                        Route.of(HistoryScreen.PATH + "/clear"),
                        new Phrase(
                                "Forgets all that you asked.",
                                "Oublie tout ce que vous avez demandé."),
                        Nothing.class,
                        SavedDeeds::clear));
    }

    private static Route one(String template) {
        return Route.of(
                template,
                "saved",
                new Phrase("The number of the kept question.", "Le numéro de la question gardée."));
    }

    private static Deed.Done keep(Kept kept, Asked asked) throws Refusal {
        long number =
                new Memory(asked)
                        .book()
                        .keep(question(0, kept, asked))
                        .orElseThrow(
                                () ->
                                        Refusal.wrong(
                                                Phrase.of(
                                                        "you keep %s questions already",
                                                        "vous gardez déjà %s questions",
                                                        QuestionBook.KEPT),
                                                new Phrase(
                                                        "take one away first",
                                                        "supprimez-en une d’abord")));
        return new Deed.Done(
                new Phrase("the question is kept", "la question est gardée"), opened(number));
    }

    private static Deed.Done change(Kept kept, Asked asked) throws Refusal {
        SavedQuestion before = new Memory(asked).saved(asked.name("saved"));
        if (!new Memory(asked).book().change(question(before.number(), kept, asked))) {
            throw theirs(before);
        }
        return new Deed.Done(
                new Phrase("the question is changed", "la question est modifiée"),
                opened(before.number()));
    }

    private static Deed.Done remove(Nothing nothing, Asked asked) throws Refusal {
        Memory memory = new Memory(asked);
        SavedQuestion one = memory.saved(asked.name("saved"));
        boolean may = one.who().equals(memory.who()) || asked.may(Right.ADMINISTER);
        if (!may) {
            throw theirs(one);
        }
        memory.book().remove(one.number());
        return new Deed.Done(
                new Phrase("the question is taken away", "la question est supprimée"), PATH);
    }

    private static Deed.Done clear(Nothing nothing, Asked asked) {
        int gone = new Memory(asked).book().forget(asked.visitor().name());
        return new Deed.Done(Phrase.of("%s forgotten", "%s oubliées", gone), HistoryScreen.PATH);
    }

    private static String opened(long number) {
        return Choices.none().with("saved", String.valueOf(number)).after(SqlScreen.PATH);
    }

    private static SavedQuestion question(long number, Kept kept, Asked asked) throws Refusal {
        String name = kept.name().strip();
        String words = kept.words().orElse("").strip();
        if (name.isEmpty() || name.length() > NAME || words.length() > WORDS) {
            throw Refusal.wrong(
                    Phrase.of(
                            "a kept question has a name of 1 to %s characters, and words of %s at"
                                    + " most",
                            "une question gardée a un nom de 1 à %s caractères, et une explication"
                                    + " de %s au plus",
                            NAME,
                            Phrase.count(WORDS)),
                    new Phrase("say it in fewer words", "dites-le plus brièvement"));
        }
        return new SavedQuestion(
                number,
                asked.visitor().name(),
                name,
                words,
                AskDeed.text(kept.q()),
                kept.shared().orElse(false) ? Reach.SHARED : Reach.OWN,
                asked.now());
    }

    private static Refusal theirs(SavedQuestion one) {
        return new Refusal(
                Refusal.Sort.FORBIDDEN,
                Phrase.of(
                        "'%s' is kept by %s",
                        "«\u00a0%s\u00a0» est gardée par %s", one.name(), one.who()),
                new Phrase("keep one of your own", "gardez-en une à vous"));
    }

    /// A deed of this room, made of its parts.
    private record Done<B extends Record>(Route route, Phrase words, Class<B> type, Doing<B> doing)
            implements Deed<B> {

        @Override
        public Right right() {
            return Right.QUERY;
        }

        @Override
        public Deed.Done done(B body, Asked asked) throws Refusal {
            return doing.of(body, asked);
        }
    }

    /// What is done.
    private interface Doing<B> {
        Deed.Done of(B body, Asked asked) throws Refusal;
    }
}

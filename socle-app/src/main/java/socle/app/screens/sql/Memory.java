package socle.app.screens.sql;

import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.core.ledger.AskedQuestion;
import socle.core.ledger.QuestionBook;
import socle.core.ledger.SavedQuestion;

/// What the ledger knows of the questions of whoever asks, and nothing of anybody else's.
record Memory(Asked asked) {

    QuestionBook book() {
        return asked.glimpse().contents().workshop().ledger().questions();
    }

    String who() {
        return asked.visitor().name();
    }

    long remember(AskedQuestion question) {
        return book().remember(who(), question);
    }

    /// The newest, with those after them by `after` and `limit`.
    Listing<SqlView.Line> history() throws Refusal {
        int from = asked.choices().number("after", 0, QuestionBook.REMEMBERED);
        int limit = Listing.limit(asked.choices());
        return part(
                book().asked(who(), from, limit).stream().map(SqlView.Line::of).toList(),
                from,
                book().remembered(who()));
    }

    Listing<SqlView.Saved> saved() throws Refusal {
        int from = asked.choices().number("after", 0, Integer.MAX_VALUE);
        return part(kept(from, Listing.limit(asked.choices())), from, book().found(who()));
    }

    List<SqlView.Line> recent(int most) {
        return book().asked(who(), 0, most).stream().map(SqlView.Line::of).toList();
    }

    List<SqlView.Saved> kept(int from, int most) {
        return book().kept(who(), from, most).stream()
                .map(it -> SqlView.Saved.of(it, who()))
                .toList();
    }

    private static <T> Listing<T> part(List<T> items, int from, long total) {
        int end = from + items.size();
        return new Listing<>(
                items, end < total ? Optional.of(String.valueOf(end)) : Optional.empty(), total);
    }

    /// A question of one's own history.
    AskedQuestion asked(String number) throws Refusal {
        Optional<AskedQuestion> found = number(number).flatMap(it -> book().asked(who(), it));
        return found.orElseThrow(
                () ->
                        Refusal.unknown(
                                new Phrase(
                                        "your history has no such question",
                                        "votre historique n’a pas cette question"),
                                new Phrase(
                                        "it keeps the last ones; write it again",
                                        "il garde les dernières\u202f; écrivez-la à nouveau")));
    }

    /// A kept question that whoever asks finds.
    SavedQuestion saved(String number) throws Refusal {
        Optional<SavedQuestion> found =
                number(number).flatMap(it -> book().kept(it)).filter(it -> it.isFor(who()));
        return found.orElseThrow(
                () ->
                        Refusal.unknown(
                                new Phrase(
                                        "there is no such kept question",
                                        "cette question gardée n’existe pas"),
                                new Phrase(
                                        "look for it at /sql/saved",
                                        "cherchez-la sur /sql/saved")));
    }

    private static Optional<Long> number(String said) {
        try {
            return Optional.of(Long.valueOf(said));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}

package socle.app.screens.sql;

import java.util.Optional;
import socle.api.access.Right;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.text.Phrase;
import socle.app.screens.sql.SqlView.Answer;
import socle.app.screens.sql.SqlView.Trouble;
import socle.app.view.Asked;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.core.engine.Excerpt;
import socle.core.engine.Limits;
import socle.core.sight.Questions;
import socle.core.sight.Stopped;

/// Asks what whoever reads wrote.
public final class Workbench {

    private final Questions questions = new Questions();

    /// What became of a question.
    SqlView look(Asked asked) throws Refusal {
        String question = asked.choices().one("q").orElse("");
        Optional<Answer> answer = Optional.empty();
        Optional<String> plan = Optional.empty();
        Optional<Trouble> trouble = Optional.empty();
        if (!question.isBlank()) {
            mayRead(asked);
            try {
                if (asked.choices().one("plan").isPresent()) {
                    plan = Optional.of(asked.seen().plan(question));
                } else {
                    answer = Optional.of(part(ask(asked, question, Questions.LOOK), asked));
                }
            } catch (socle.core.sight.Refusal refusal) {
                trouble =
                        Optional.of(
                                new Trouble(
                                        refusal.what().in(asked.language()),
                                        refusal.todo().in(asked.language()),
                                        refusal.offset()));
            } catch (SqlFailure failure) {
                trouble = Optional.of(trouble(failure, asked));
            } catch (Stopped _) {
                trouble = Optional.of(stopped(asked));
            }
        }
        return new SqlView(question, answer, plan, trouble, asked.seen().tables());
    }

    /// An answer that is taken away, all of it.
    Rows take(Asked asked) throws Refusal {
        mayRead(asked);
        String question = asked.choices().one("q").orElse("");
        try {
            Excerpt found = ask(asked, question, Questions.TAKE);
            if (!found.isWhole()) {
                throw Refusal.wrong(
                        Phrase.of(
                                "the answer has more than %s rows",
                                "la réponse a plus de %s lignes", Questions.TAKE.rows()),
                        new Phrase(
                                "aggregate it, or take it in parts (LIMIT, OFFSET)",
                                "agrégez-la, ou prenez-la par parties (LIMIT, OFFSET)"));
            }
            return found.rows();
        } catch (socle.core.sight.Refusal refusal) {
            throw Refusal.wrong(refusal.what(), refusal.todo());
        } catch (SqlFailure failure) {
            throw Refusal.wrong(Phrase.same(failure.words()), mend());
        } catch (Stopped _) {
            throw Refusal.wrong(stoppedWords(), again());
        }
    }

    /// Stops what somebody asks.
    int stop(Asked asked) {
        return questions.stop(asked.visitor().name());
    }

    private Excerpt ask(Asked asked, String question, Limits limits) {
        return questions.ask(asked.visitor().name(), asked.seen(), question, limits);
    }

    private static void mayRead(Asked asked) throws Refusal {
        if (!asked.may(Right.ROWS)) {
            throw new Refusal(
                    Refusal.Sort.FORBIDDEN,
                    new Phrase(
                            "an answer shows rows, and your role does not see rows",
                            "une réponse montre des lignes, et votre rôle n’en voit pas"),
                    new Phrase(
                            "ask whoever administers the project",
                            "demandez à qui administre le projet"));
        }
    }

    private static Answer part(Excerpt found, Asked asked) throws Refusal {
        int total = found.rows().size();
        int from = Math.min(asked.choices().number("after", 0, Integer.MAX_VALUE), total);
        int to = Math.min(total, from + Listing.limit(asked.choices()));
        Rows rows = Rows.of(found.rows().columns(), found.rows().values().subList(from, to));
        return new Answer(
                rows,
                from,
                total,
                found.isWhole(),
                to < total ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    private static Trouble trouble(SqlFailure failure, Asked asked) {
        return new Trouble(failure.words(), mend().in(asked.language()), failure.offset());
    }

    private static Trouble stopped(Asked asked) {
        return new Trouble(stoppedWords().in(asked.language()), again().in(asked.language()), -1);
    }

    private static Phrase stoppedWords() {
        return new Phrase("the question was stopped", "la question a été arrêtée");
    }

    private static Phrase mend() {
        return new Phrase("mend the question and ask again", "corrigez la question et reposez-la");
    }

    private static Phrase again() {
        return new Phrase("ask it again when you like", "reposez-la quand vous voudrez");
    }
}

package socle.app.screens.sql;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.Restricts;
import socle.api.access.Policy;
import socle.api.access.Right;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.sql.SqlView.Answer;
import socle.app.screens.sql.SqlView.Trouble;
import socle.app.screens.take.Taking;
import socle.app.view.Asked;
import socle.app.view.Download;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.core.engine.Excerpt;
import socle.core.graph.Declared;
import socle.core.ledger.AskedQuestion;
import socle.core.ledger.AskedQuestion.State;
import socle.core.sight.Ask;
import socle.core.sight.Questions;
import socle.core.sight.Stopped;

/// Asks what whoever reads wrote, and remembers it for them.
public final class Workbench {

    private static final int RECENT = 5;
    private static final int BESIDE = 30;

    private final Questions questions;

    /// @param questions counts and stops what people ask
    public Workbench(Questions questions) {
        this.questions = questions;
    }

    /// What became of a question.
    SqlView look(Asked asked) throws Refusal {
        Wording wording = Wording.of(asked);
        Memory memory = new Memory(asked);
        boolean isAsked = !wording.text().isBlank() && asked.choices().one("draft").isEmpty();
        Found found = isAsked ? found(wording.text(), asked) : Found.nothing();
        Optional<Long> number =
                isAsked && asked.choices().one("plan").isEmpty() && isFirst(asked)
                        ? Optional.of(memory.remember(found.line(wording.text())))
                        : asked.choices().one("asked").map(Long::valueOf);
        return new SqlView(
                wording.text(),
                number,
                wording.saved().map(it -> SqlView.Saved.of(it, memory.who())),
                found.answer(),
                found.plan(),
                found.trouble(),
                found.answer().isEmpty() ? List.of() : policies(wording.text(), asked),
                asked.seen().tables(),
                memory.recent(RECENT),
                memory.kept(0, BESIDE));
    }

    /// Those that keep something of what a question reads from whoever asks.
    private static List<NodeId> policies(String question, Asked asked) {
        Set<String> narrowed = asked.seen().narrowed(question);
        return narrowed.isEmpty()
                ? List.of()
                : asked.glimpse().contents().graph().nodes().stream()
                        .filter(
                                one ->
                                        Restricts.of(one.node())
                                                .filter(it -> concerns(it, narrowed, asked))
                                                .isPresent())
                        .map(Declared::id)
                        .toList();
    }

    private static boolean concerns(Policy policy, Set<String> tables, Asked asked) {
        return tables.contains(policy.table().node().value())
                && asked.visitor().roles().stream().anyMatch(policy.concern()::holds);
    }

    /// Further parts of an answer are no further questions.
    private static boolean isFirst(Asked asked) {
        return asked.choices().one("after").isEmpty();
    }

    /// What was found.
    ///
    /// @param at when it was asked
    private record Found(
            Optional<Answer> answer,
            Optional<String> plan,
            Optional<Trouble> trouble,
            Instant at,
            Duration took) {

        static Found nothing() {
            return new Found(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Instant.EPOCH,
                    Duration.ZERO);
        }

        AskedQuestion line(String text) {
            State state =
                    trouble.map(it -> it.stopped() ? State.STOPPED : State.REFUSED)
                            .orElse(State.ANSWERED);
            return new AskedQuestion(
                    0, text, at, took, state, answer.map(Answer::total).orElse(0L));
        }
    }

    private Found found(String question, Asked asked) throws Refusal {
        mayRead(asked);
        InstantSource clock = asked.glimpse().contents().workshop().clock();
        Instant began = clock.instant();
        Optional<Answer> answer = Optional.empty();
        Optional<String> plan = Optional.empty();
        Optional<Trouble> trouble = Optional.empty();
        try {
            if (asked.choices().one("plan").isPresent()) {
                plan = Optional.of(asked.seen().plan(question));
            } else {
                Excerpt found =
                        questions.ask(
                                asked.visitor().name(),
                                asked.seen(),
                                Ask.of(question, Questions.LOOK));
                Duration took = Duration.between(began, clock.instant());
                answer = Optional.of(part(found, took, asked));
            }
        } catch (socle.core.sight.Refusal refusal) {
            trouble =
                    Optional.of(
                            new Trouble(
                                    refusal.what().in(asked.language()),
                                    refusal.todo().in(asked.language()),
                                    refusal.offset(),
                                    false));
        } catch (SqlFailure failure) {
            trouble = Optional.of(trouble(failure, asked));
        } catch (Stopped _) {
            trouble = Optional.of(stopped(asked));
        }
        return new Found(answer, plan, trouble, began, Duration.between(began, clock.instant()));
    }

    /// An answer that is taken away, all of it.
    Download.Taken take(Asked asked) throws Refusal {
        mayRead(asked);
        return new Taking(questions, asked, Wording.of(asked).text(), "answer").file();
    }

    /// Stops what somebody asks.
    int stop(Asked asked) {
        return questions.stop(asked.visitor().name());
    }

    /// Stops one question of somebody.
    int stop(Asked asked, String question) {
        return questions.stop(asked.visitor().name(), question);
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

    private static Answer part(Excerpt found, Duration took, Asked asked) throws Refusal {
        int total = found.rows().size();
        int from = Math.min(asked.choices().number("after", 0, Integer.MAX_VALUE), total);
        int to = Math.min(total, from + Listing.limit(asked.choices()));
        Rows rows = Rows.of(found.rows().columns(), found.rows().values().subList(from, to));
        return new Answer(
                rows,
                from,
                total,
                found.isWhole(),
                took,
                to < total ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    private static Trouble trouble(SqlFailure failure, Asked asked) {
        Phrase todo =
                new Phrase("mend the question and ask again", "corrigez la question et reposez-la");
        return new Trouble(failure.words(), todo.in(asked.language()), failure.offset(), false);
    }

    private static Trouble stopped(Asked asked) {
        return new Trouble(
                new Phrase("the question was stopped", "la question a été arrêtée")
                        .in(asked.language()),
                new Phrase("ask it again when you like", "reposez-la quand vous voudrez")
                        .in(asked.language()),
                -1,
                true);
    }
}

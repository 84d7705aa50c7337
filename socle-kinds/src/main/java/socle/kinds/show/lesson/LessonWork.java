package socle.kinds.show.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.Node;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.api.text.RequirementRef;
import socle.kinds.show.lesson.LessonPart.Exercise;
import socle.kinds.show.lesson.LessonPart.Quiz;

/// The work of a lesson: it computes every answer and every example, and says what the lesson is.
final class LessonWork {

    /// The part that holds the answers.
    static final String ANSWERS = "answers";

    static final Claim STAKE = new Claim("lesson.stake");

    private static final List<Column> COLUMNS =
            List.of(new Column("exercise", "VARCHAR"), new Column("answer", "VARCHAR"));

    private final Node<LessonSpec> node;
    private final Bench bench;
    private final List<Table> tables = new ArrayList<>();
    private final List<List<@Nullable Object>> answers = new ArrayList<>();
    private final List<String> unanswered = new ArrayList<>();

    LessonWork(Node<LessonSpec> node, Bench bench) {
        this.node = node;
        this.bench = bench;
    }

    Outcome outcome() {
        for (LessonPart part : spec().text().parts()) {
            try {
                compute(part);
            } catch (SqlFailure failure) {
                return refused(part, failure);
            }
        }
        if (!answers.isEmpty()) {
            tables.add(bench.tables().part(ANSWERS).draft(Rows.of(COLUMNS, answers)));
        }
        return new Outcome.Done(tables, Optional.empty(), evidence());
    }

    private LessonSpec spec() {
        return node.spec();
    }

    private void compute(LessonPart part) {
        switch (part) {
            case LessonPart.Table table ->
                    tables.add(
                            bench.tables()
                                    .part(table.name())
                                    .draft(bench.engine().query(first(table))));
            case Exercise exercise ->
                    answer(exercise)
                            .ifPresentOrElse(
                                    it -> answers.add(List.of(exercise.name(), it.text())),
                                    () -> unanswered.add(exercise.name()));
            case LessonPart.Chart _, LessonPart.Indicator _, Quiz _ -> {}
        }
    }

    private static String first(LessonPart.Table table) {
        return "SELECT * FROM (" + table.select().text() + "\n) LIMIT " + table.rows();
    }

    private Optional<Answer> answer(Exercise exercise) {
        return exercise.select().isPresent()
                ? Answer.of(bench.engine().query(exercise.select().get().text()))
                : Answer.of(
                        bench.evidence(exercise.from().orElseThrow().node()),
                        new Claim(exercise.claim().orElseThrow()));
    }

    private List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        all.add(
                said(
                        STAKE.value(),
                        new Phrase("Why it is needed", "Pourquoi elle est nécessaire"),
                        new Cited(bench::evidence, bench.language())
                                .of(spec().stake().text().strip())));
        all.add(
                said(
                        "lesson.subject",
                        new Phrase("What it is about", "De quoi elle parle"),
                        about()));
        all.add(backed());
        all.add(material());
        all.add(practised());
        all.add(answered());
        all.add(
                measure(
                        "lesson.questions",
                        new Phrase(
                                "Questions with their right answers",
                                "Questions avec leurs réponses justes"),
                        many(Quiz.class)));
        return all;
    }

    private String about() {
        return spec().subject().strip()
                + "\n\n"
                + spec().objectives().stream()
                        .map(it -> "- " + it)
                        .collect(Collectors.joining("\n"));
    }

    /// What motivates a lesson is computed, not said.
    private Evidence backed() {
        boolean holds = spec().stake().text().contains("{{");
        return verdict(
                "lesson.need",
                new Phrase("Its stake has computed figures", "Son enjeu a des chiffres calculés"),
                holds,
                holds
                        ? new Phrase("cited by reference", "cités par référence")
                        : new Phrase("none is cited", "aucun n’est cité"));
    }

    private Evidence material() {
        long examples =
                many(LessonPart.Chart.class)
                        + many(LessonPart.Indicator.class)
                        + many(LessonPart.Table.class);
        long exercises = many(Exercise.class);
        long questions = many(Quiz.class);
        return verdict(
                "lesson.material",
                new Phrase("It shows, lets try and asks", "Elle montre, fait essayer et interroge"),
                examples > 0 && exercises > 0 && questions > 0,
                Phrase.of(
                        "examples from the project: %1$s; exercises: %2$s; quiz questions: %3$s",
                        "exemples du projet\u00a0: %1$s\u202f; exercices\u00a0: %2$s\u202f; questions"
                                + " de quiz\u00a0: %3$s",
                        Phrase.count(examples),
                        Phrase.count(exercises),
                        Phrase.count(questions)));
    }

    private Evidence practised() {
        TreeSet<Integer> left = new TreeSet<>();
        for (int i = 1; i <= spec().objectives().size(); i++) {
            left.add(i);
        }
        spec().questions().forEach(it -> it.objective().ifPresent(left::remove));
        return verdict(
                "lesson.objectives",
                new Phrase("Each objective is practised", "Chaque objectif est exercé"),
                left.isEmpty(),
                left.isEmpty()
                        ? Phrase.of(
                                "%s objectives, each with an exercise or a question",
                                "%s objectifs, chacun avec un exercice ou une question",
                                Phrase.count(spec().objectives().size()))
                        : Phrase.of("not practised: %s", "non exercés\u00a0: %s", left));
    }

    private Evidence answered() {
        return new Evidence.Verdict(
                new Claim("lesson.answers"),
                new Phrase("Every answer is computed", "Chaque réponse est calculée"),
                unanswered.isEmpty(),
                Severity.ERROR,
                unanswered.isEmpty()
                        ? Phrase.of(
                                "%s exercises, each with one value",
                                "%s exercices, chacun avec une valeur",
                                Phrase.count(answers.size()))
                        : Phrase.of(
                                "no single value for: %s",
                                "pas de valeur unique pour\u00a0: %s",
                                String.join(", ", unanswered)));
    }

    private long many(Class<? extends LessonPart> form) {
        return spec().text().parts().stream().filter(form::isInstance).count();
    }

    private Evidence said(String claim, Phrase label, String words) {
        return new Evidence.Statement(
                new Claim(claim),
                label,
                words,
                spec().requirements().stream().map(RequirementRef::code).toList());
    }

    private static Evidence measure(String claim, Phrase label, long value) {
        return new Evidence.Measure(new Claim(claim), label, value, "");
    }

    private static Evidence verdict(String claim, Phrase label, boolean holds, Phrase why) {
        return new Evidence.Verdict(new Claim(claim), label, holds, Severity.WARNING, why);
    }

    private static Outcome refused(LessonPart part, SqlFailure failure) {
        return Outcome.Failed.of(
                Phrase.of(
                        "%s, %s: the engine refuses it: %s",
                        "%s, %s\u00a0: le moteur le refuse\u00a0: %s",
                        part.place(),
                        part.id(),
                        failure.words()),
                new Phrase("mend its select", "corrigez son select"));
    }
}

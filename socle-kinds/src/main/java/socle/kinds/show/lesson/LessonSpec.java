package socle.kinds.show.lesson;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.text.Body;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Layout;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.api.text.RequirementRef;
import socle.api.text.SpecProblem;
import socle.api.text.Wording;

/// What is taught, to whom, why, and the text that teaches it.
@Doc(
        value =
                "What readers learn to do with the project's data: text, live examples, exercises"
                        + " whose answers are computed, and a quiz.",
        fr =
                "Ce que les lecteurs apprennent à faire des données du projet : un texte, des"
                        + " exemples vivants, des exercices dont les réponses sont calculées, un"
                        + " quiz.")
public record LessonSpec(
        @Doc(value = "For whom it is.", fr = "Pour qui elle est.") String audience,
        @Doc(
                        value =
                                "Why it is needed: what goes wrong without it; its figures are"
                                        + " references.",
                        fr =
                                "Pourquoi elle est nécessaire : ce qui va mal sans elle ; ses"
                                        + " chiffres sont des références.")
                Markdown stake,
        @Doc(value = "What it is about, in a sentence.", fr = "De quoi elle parle, en une phrase.")
                String subject,
        @Doc(
                        value = "What a reader has to know before.",
                        fr = "Ce qu’il faut savoir avant de commencer.")
                List<String> prerequisites,
        @Doc(
                        value = "What a reader can do at its end; exercises name them by number.",
                        fr =
                                "Ce que le lecteur sait faire à la fin ; les exercices les nomment"
                                        + " par leur numéro.")
                List<String> objectives,
        @Doc(value = "How long it takes: 45m, 2h.", fr = "Combien de temps elle prend : 45m, 2h.")
                @Wording
                Optional<Duration> duration,
        @Doc(value = "What the reader can do before.", fr = "Ce que le lecteur sait faire avant.")
                @Default("new")
                Level before,
        @Doc(value = "What the reader can do after.", fr = "Ce que le lecteur sait faire après.")
                @Default("alone")
                Level after,
        @Doc(
                        value = "Codes of the requirements that it answers.",
                        fr = "Codes des exigences auxquelles elle répond.")
                List<RequirementRef> requirements,
        @Doc(
                        value =
                                "The text, in Markdown, and between it charts, indicators, tables,"
                                        + " exercises and quiz questions.",
                        fr =
                                "Le texte, en Markdown, et au milieu de lui des figures, des"
                                        + " indicateurs, des tables, des exercices et des questions de"
                                        + " quiz.")
                @Body
                Layout<LessonPart> text) {

    public LessonSpec {
        prerequisites = List.copyOf(prerequisites);
        objectives = List.copyOf(objectives);
        requirements = List.copyOf(requirements);
        if (objectives.isEmpty()) {
            throw SpecProblem.at(
                    "objectives",
                    new Phrase("a lesson without objectives", "une leçon sans objectifs"),
                    new Phrase(
                            "say what a reader can do at its end",
                            "dites ce que le lecteur sait faire à la fin"));
        }
        if (after.compareTo(before) <= 0) {
            throw SpecProblem.at(
                    "after",
                    new Phrase(
                            "the level after is not above the one before",
                            "le niveau d’après n’est pas au-dessus de celui d’avant"),
                    new Phrase(
                            "from low to high: new, guided, alone, teaches",
                            "du plus bas au plus haut\u00a0: new, guided, alone, teaches"));
        }
        names(text);
        aims(text, objectives.size());
    }

    /// Its exercises and quiz questions, in order.
    List<LessonPart.Question> questions() {
        return text.parts().stream()
                .filter(LessonPart.Question.class::isInstance)
                .map(LessonPart.Question.class::cast)
                .toList();
    }

    private static void names(Layout<LessonPart> text) {
        Set<String> known = new HashSet<>();
        for (LessonPart part : text.parts()) {
            if (!known.add(part.id())) {
                throw SpecProblem.at(
                        "text",
                        Phrase.of(
                                "the name '%1$s' stands twice (%2$s)",
                                "le nom «\u00a0%1$s\u00a0» est pris deux fois (%2$s)",
                                part.id(),
                                part.place()),
                        new Phrase("add name: another", "ajoutez name: un_autre"));
            }
        }
    }

    private static void aims(Layout<LessonPart> text, int objectives) {
        for (LessonPart part : text.parts()) {
            if (part instanceof LessonPart.Question question
                    && question.objective().filter(it -> it < 1 || it > objectives).isPresent()) {
                throw SpecProblem.at(
                        "text",
                        Phrase.of(
                                "'%1$s' names an objective that there is not (%2$s)",
                                "«\u00a0%1$s\u00a0» nomme un objectif qui n’existe pas (%2$s)",
                                part.id(),
                                part.place()),
                        Phrase.of(
                                "objectives go from 1 to %d",
                                "les objectifs vont de 1 à %d", objectives));
            }
        }
    }
}

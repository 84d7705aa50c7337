package socle.kinds.steer.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import socle.api.text.Body;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.api.text.RequirementRef;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;
import socle.kinds.steer.choice.Criterion;
import socle.kinds.steer.choice.Option;

/// What somebody advises to do, why, and with which effect.
@Doc(
        value =
                "What is advised: why, among which options, with which effect, at which cost and"
                        + " risk, and who decides; its figures are references, never typed.",
        fr =
                "Ce qui est conseillé : pourquoi, parmi quelles options, avec quel effet, à quel"
                        + " coût et quel risque, et qui décide ; ses chiffres sont des références.")
public record RecommendationSpec(
        @Doc(value = "What to do, in a sentence.", fr = "Ce qu’il faut faire, en une phrase.")
                Markdown statement,
        @Doc(value = "The need that it answers.", fr = "Le besoin auquel elle répond.")
                Optional<Link> need,
        @Doc(
                        value = "The reasons, each with what it rests on.",
                        fr = "Les raisons, chacune avec ce sur quoi elle repose.")
                List<Argument> arguments,
        @Doc(value = "By what the options are compared.", fr = "Selon quoi on compare les options.")
                List<Criterion> criteria,
        @Doc(
                        value = "What could be done; doing nothing is one.",
                        fr = "Ce qui est possible ; ne rien faire en est une.")
                List<Option> options,
        @Doc(value = "The name of the advised option.", fr = "Le nom de l’option conseillée.")
                Optional<String> choice,
        @Doc(
                        value = "Why; needed when another option measures better.",
                        fr = "Pourquoi ; nécessaire si une autre option mesure mieux.")
                Optional<Markdown> because,
        @Doc(
                        value = "The criterion that measures the expected effect.",
                        fr = "Le critère qui mesure l’effet attendu.")
                Optional<String> effect,
        @Doc(value = "What it costs, in words.", fr = "Ce qu’elle coûte, en mots.")
                Optional<Markdown> cost,
        @Doc(value = "What may go wrong.", fr = "Ce qui peut mal tourner.") List<Risk> risks,
        @Doc(value = "Who decides.", fr = "Qui décide.") Optional<String> decides,
        @Doc(value = "The day by which to decide.", fr = "Le jour où il faut avoir décidé.")
                Optional<LocalDate> until,
        @Doc(value = "Who carries it out.", fr = "Qui porte l’action.") Optional<String> carries,
        @Doc(
                        value =
                                "The day on which its author last read it beside its figures: a"
                                        + " later day takes the figures as they are now.",
                        fr =
                                "Le jour où son auteur l’a relue face à ses chiffres : un jour plus"
                                        + " récent prend les chiffres tels qu’ils sont.")
                Optional<LocalDate> reviewed,
        @Doc(
                        value =
                                "How far a figure may move before it has to be read again, as a"
                                        + " share of its value.",
                        fr =
                                "De combien un chiffre peut bouger avant relecture, en part de sa"
                                        + " valeur.")
                @Default("0.05")
                double tolerance,
        @Doc(
                        value = "The most words that it may have: one page.",
                        fr = "Le nombre de mots à ne pas dépasser : une page.")
                @Default("400")
                int words,
        @Doc(value = "What was said of it.", fr = "Ce qui en a été dit.") List<Feedback> feedback,
        @Doc(value = "What was decided.", fr = "Ce qui a été décidé.") Optional<Reply> decided,
        @Doc(
                        value = "Codes of the requirements that it speaks to: C2.2.2.",
                        fr = "Codes des exigences auxquelles elle se rapporte : C2.2.2.")
                List<RequirementRef> requirements,
        @Doc(
                        value = "What was found and why this follows from it, in Markdown.",
                        fr = "Ce que l’on a constaté et pourquoi ceci en découle, en Markdown.")
                @Body
                Markdown text) {

    public RecommendationSpec {
        arguments = List.copyOf(arguments);
        criteria = List.copyOf(criteria);
        options = List.copyOf(options);
        risks = List.copyOf(risks);
        feedback = List.copyOf(feedback);
        requirements = List.copyOf(requirements);
        List<String> measured = criteria.stream().map(Criterion::name).toList();
        List<String> possible = options.stream().map(Option::name).toList();
        choice.ifPresent(it -> among("choice", it, possible));
        effect.ifPresent(it -> among("effect", it, measured));
        options.forEach(
                option -> option.measures().keySet().forEach(it -> among("options", it, measured)));
        if (!(tolerance >= 0)) {
            throw SpecProblem.at(
                    "tolerance",
                    new Phrase("a tolerance is not negative", "une tolérance n’est pas négative"),
                    new Phrase("write 0.05 for 5 %", "écrivez 0.05 pour 5\u202f%"));
        }
    }

    private static void among(String key, String name, List<String> names) {
        if (!names.contains(name)) {
            throw SpecProblem.at(
                    key,
                    Phrase.of("nothing is named '%s'", "rien ne s’appelle «\u00a0%s\u00a0»", name),
                    Suggestion.todo(
                            name,
                            names,
                            Phrase.of(
                                    "one of: %s",
                                    "l’un de ceux-ci\u00a0: %s", String.join(", ", names))));
        }
    }
}

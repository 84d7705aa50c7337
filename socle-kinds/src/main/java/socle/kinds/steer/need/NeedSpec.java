package socle.kinds.steer.need;

import java.util.List;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.RequirementRef;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;

/// What somebody wants to know or to do, as it was understood.
@Doc(
        value = "What somebody wants to know or to do, and what will answer it.",
        fr = "Ce que quelqu’un veut savoir ou faire, et ce qui y répondra.")
public record NeedSpec(
        @Doc(value = "The question, in one sentence.", fr = "La question, en une phrase.")
                String question,
        @Doc(
                        value = "What the answer is for, and what would be a success.",
                        fr = "À quoi servira la réponse, et ce qui serait un succès.")
                Optional<String> objective,
        @Doc(
                        value = "The organisation, its history and who acts in it.",
                        fr = "L’organisation, son histoire et ceux qui y agissent.")
                Optional<String> context,
        @Doc(
                        value = "The systems, actors and rules around it.",
                        fr = "Les systèmes, les acteurs et les règles autour de lui.")
                Optional<Environment> environment,
        @Doc(
                        value = "What goes wrong today, or is not known.",
                        fr = "Ce qui ne va pas aujourd’hui, ou que l’on ignore.")
                Optional<String> problem,
        @Doc(value = "What there is to win or to lose.", fr = "Ce qu’il y a à gagner ou à perdre.")
                Optional<String> stakes,
        @Doc(value = "What has to be respected.", fr = "Ce qu’il faut respecter.")
                List<Constraint> constraints,
        @Doc(
                        value = "The sources that will be used to answer.",
                        fr = "Les sources qui serviront à répondre.")
                List<Link> sources,
        @Doc(value = "The indicators that answer.", fr = "Les indicateurs qui répondent.")
                List<Link> indicators,
        @Doc(
                        value = "Who asks, who is concerned, who decides.",
                        fr = "Qui demande, qui est concerné, qui décide.")
                List<Stakeholder> stakeholders,
        @Doc(
                        value = "The conversations in which it was understood.",
                        fr = "Les entretiens dans lesquels il a été compris.")
                List<Interview> interviews,
        @Doc(
                        value = "By what answers are told, each a column of a table.",
                        fr =
                                "Ce selon quoi les réponses se disent : chacun, une colonne d’une table.")
                List<PlanAxis> axes,
        @Doc(
                        value = "The question taken apart: each with its translation into numbers.",
                        fr = "La question décomposée : chacune avec sa traduction en nombres.")
                List<Question> questions,
        @Doc(
                        value = "Codes of the requirements that it speaks to: C4.1.1, C5.1.1-a.",
                        fr = "Codes des exigences auxquelles il se rapporte : C4.1.1, C5.1.1-a.")
                List<RequirementRef> requirements) {

    public NeedSpec {
        constraints = List.copyOf(constraints);
        sources = List.copyOf(sources);
        indicators = List.copyOf(indicators);
        stakeholders = List.copyOf(stakeholders);
        interviews = List.copyOf(interviews);
        axes = List.copyOf(axes);
        questions = List.copyOf(questions);
        unlessAxes(questions, axes.stream().map(PlanAxis::name).toList());
        requirements = List.copyOf(requirements);
    }

    private static void unlessAxes(List<Question> questions, List<String> names) {
        for (Question question : questions) {
            for (String axis : question.axes()) {
                if (!names.contains(axis)) {
                    throw SpecProblem.at(
                            "questions",
                            Phrase.of(
                                    "no axis is named '%s'",
                                    "aucun axe ne s’appelle «\u00a0%s\u00a0»", axis),
                            Suggestion.todo(
                                    axis,
                                    names,
                                    new Phrase(
                                            "declare it under `axes`", "déclarez-le sous `axes`")));
                }
            }
        }
    }

    /// The themes that were heard, in the order in which they came up.
    List<String> themes() {
        return interviews.stream().flatMap(it -> it.raised().stream()).distinct().toList();
    }
}

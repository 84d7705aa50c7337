package socle.kinds.steer;

import java.util.List;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.RequirementRef;

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
                List<String> stakeholders,
        @Doc(
                        value = "Codes of the requirements that it speaks to: C4.1.1, C5.1.1-a.",
                        fr = "Codes des exigences auxquelles il se rapporte : C4.1.1, C5.1.1-a.")
                List<RequirementRef> requirements) {

    public NeedSpec {
        constraints = List.copyOf(constraints);
        sources = List.copyOf(sources);
        indicators = List.copyOf(indicators);
        stakeholders = List.copyOf(stakeholders);
        requirements = List.copyOf(requirements);
    }
}

package socle.kinds.steer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.RequirementRef;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;
import socle.kinds.steer.choice.Criterion;
import socle.kinds.steer.choice.Option;

/// A choice between options, compared by criteria that are measured.
@Doc(
        value = "A choice between options, compared by criteria that are measured.",
        fr = "Un choix entre des options, comparées selon des critères mesurés.")
public record DecisionSpec(
        @Doc(value = "What has to be decided, and why.", fr = "Ce qu’il faut décider, et pourquoi.")
                String problem,
        @Doc(value = "By what the options are compared.", fr = "Selon quoi on compare les options.")
                List<Criterion> criteria,
        @Doc(
                        value = "What could be done; two at least.",
                        fr = "Ce qui est possible ; au moins deux.")
                List<Option> options,
        @Doc(value = "The name of the chosen option.", fr = "Le nom de l’option retenue.")
                String choice,
        @Doc(
                        value = "Why; needed when another option measures better.",
                        fr = "Pourquoi ; nécessaire si une autre option mesure mieux.")
                Optional<String> because,
        @Doc(
                        value = "What follows from it, good and bad.",
                        fr = "Ce qui en découle, en bien et en mal.")
                Optional<String> consequences,
        @Doc(value = "The sources it speaks of.", fr = "Les sources dont elle parle.")
                List<Link> sources,
        @Doc(value = "The indicators it speaks of.", fr = "Les indicateurs dont elle parle.")
                List<Link> indicators,
        @Doc(
                        value = "Codes of the requirements whose choice this is: C1.2.2, C3.3.3.",
                        fr = "Codes des exigences dont c’est le choix : C1.2.2, C3.3.3.")
                List<RequirementRef> requirements) {

    public DecisionSpec {
        criteria = List.copyOf(criteria);
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        indicators = List.copyOf(indicators);
        requirements = List.copyOf(requirements);
        unlessTwo(options);
        unlessDistinct("criteria", criteria.stream().map(Criterion::name).toList());
        unlessDistinct("options", options.stream().map(Option::name).toList());
        unlessAnOption(choice, options);
        unlessCriteria(options, criteria);
    }

    private static void unlessTwo(List<Option> options) {
        if (options.size() < 2) {
            throw SpecProblem.at(
                    "options",
                    new Phrase("a decision has two options", "une décision a deux options"),
                    new Phrase(
                            "add one; doing nothing is an option",
                            "ajoutez-en une\u202f; ne rien faire est une option"));
        }
    }

    private static void unlessDistinct(String key, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw SpecProblem.at(
                        key,
                        Phrase.of("two are named '%s'", "deux s’appellent «\u00a0%s\u00a0»", name),
                        new Phrase("rename one", "renommez l’un des deux"));
            }
        }
    }

    private static void unlessAnOption(String choice, List<Option> options) {
        List<String> names = options.stream().map(Option::name).toList();
        if (!names.contains(choice)) {
            throw SpecProblem.at(
                    "choice",
                    Phrase.of(
                            "no option is named '%s'",
                            "aucune option ne s’appelle «\u00a0%s\u00a0»", choice),
                    Suggestion.todo(choice, names, among(names)));
        }
    }

    private static void unlessCriteria(List<Option> options, List<Criterion> criteria) {
        List<String> names = criteria.stream().map(Criterion::name).toList();
        for (Option option : options) {
            for (String measured : option.measures().keySet()) {
                if (!names.contains(measured)) {
                    throw SpecProblem.at(
                            "options",
                            Phrase.of(
                                    "no criterion is named '%s'",
                                    "aucun critère ne s’appelle «\u00a0%s\u00a0»", measured),
                            Suggestion.todo(measured, names, among(names)));
                }
            }
        }
    }

    private static Phrase among(List<String> names) {
        return Phrase.of("one of: %s", "l’un de ceux-ci\u00a0: %s", String.join(", ", names));
    }
}

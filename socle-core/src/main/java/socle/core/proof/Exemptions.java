package socle.core.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.RequirementRef;
import socle.api.text.Suggestion;

/// What a project says does not concern it, held against its frameworks: only a criterion that its
/// framework calls conditional may be without object.
///
/// @param frameworks those that the project answers to
public record Exemptions(List<Framework> frameworks) {

    public Exemptions {
        frameworks = List.copyOf(frameworks);
    }

    /// A problem for each code that is not that of a conditional criterion, for each without a
    /// reason, and for each speciality that no framework has.
    ///
    /// @param reasons the reason, by code
    /// @param specialities those that were chosen
    public List<Problem> problems(Map<RequirementRef, String> reasons, List<Integer> specialities) {
        List<Problem> problems = new ArrayList<>();
        reasons.forEach((code, reason) -> problem(code, reason).ifPresent(problems::add));
        specialities.stream()
                .filter(chosen -> !offered().contains(chosen))
                .forEach(chosen -> problems.add(notOffered(chosen)));
        return problems;
    }

    private List<Integer> offered() {
        return frameworks.stream()
                .flatMap(framework -> framework.blocs().stream())
                .flatMap(bloc -> bloc.speciality().stream().boxed())
                .distinct()
                .sorted()
                .toList();
    }

    private Problem notOffered(int chosen) {
        return Problem.error(
                Place.of("socle.yml"),
                "unknown-requirement",
                Phrase.of(
                        "no framework of the project has a speciality %s",
                        "aucun référentiel du projet n’a de spécialité %s", chosen),
                Phrase.of(
                        "under `specialities`, choose among %s",
                        "sous `specialities`, choisissez parmi %s",
                        listed(offered().stream().map(String::valueOf).toList())));
    }

    private Optional<Problem> problem(RequirementRef code, String reason) {
        if (conditional().contains(code.code())) {
            return reason.isBlank() ? Optional.of(silent(code)) : Optional.empty();
        }
        return Optional.of(
                frameworks.stream().anyMatch(one -> one.words(code.code()).isPresent())
                        ? unconditional(code)
                        : unknown(code));
    }

    private List<String> conditional() {
        return frameworks.stream()
                .flatMap(framework -> framework.criteria().stream())
                .filter(one -> one.conditional() == Criterion.Conditional.WHERE_IT_APPLIES)
                .map(Criterion::id)
                .toList();
    }

    private Problem unconditional(RequirementRef code) {
        Optional<Bloc> chosen =
                frameworks.stream()
                        .flatMap(framework -> framework.blocs().stream())
                        .filter(bloc -> bloc.speciality().isPresent() && holds(bloc, code))
                        .findFirst();
        return Problem.error(
                code.place(),
                "not-conditional",
                Phrase.of(
                        "'%s' concerns every project",
                        "«\u00a0%s\u00a0» concerne tout projet", code),
                chosen.isPresent()
                        ? new Phrase(
                                "remove it; a bloc that was not chosen is left out by specialities",
                                "retirez-la\u202f; un bloc non choisi s’écarte par specialities")
                        : Phrase.of(
                                "remove it; those that may be without object are %s",
                                "retirez-la\u202f; celles qui peuvent être sans objet sont %s",
                                listed(conditional())));
    }

    private static boolean holds(Bloc bloc, RequirementRef code) {
        return bloc.competences().stream()
                .anyMatch(
                        competence ->
                                competence.id().equals(code.code())
                                        || competence.criteria().stream()
                                                .anyMatch(one -> one.id().equals(code.code())));
    }

    private Problem unknown(RequirementRef code) {
        Collection<String> known = conditional();
        return Problem.error(
                code.place(),
                "unknown-requirement",
                Phrase.of(
                        "no framework of the project has a requirement '%s'",
                        "aucun référentiel du projet n’a d’exigence «\u00a0%s\u00a0»", code),
                Suggestion.todo(
                        code.code(),
                        known,
                        Phrase.of(
                                "those that may be without object are %s",
                                "celles qui peuvent être sans objet sont %s", listed(known))));
    }

    private static Problem silent(RequirementRef code) {
        return Problem.error(
                code.place(),
                "missing-value",
                Phrase.of(
                        "'%s' is left out without a reason",
                        "«\u00a0%s\u00a0» est écartée sans raison", code),
                new Phrase("write why", "écrivez pourquoi"));
    }

    private static String listed(Collection<String> codes) {
        return codes.isEmpty() ? "–" : String.join(", ", codes);
    }
}

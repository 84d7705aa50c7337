package socle.core.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import socle.api.proof.Told;
import socle.api.text.Phrase;

/// The state of every requirement of a framework, in its order.
public record Coverage(Framework framework, List<Covered> all) {

    private static final Phrase NOT_CHOSEN =
            new Phrase("another speciality was chosen", "une autre spécialité a été choisie");

    public Coverage {
        all = List.copyOf(all);
    }

    /// What a project says does not concern it.
    ///
    /// @param notApplicable the reason, by code of a criterion
    /// @param specialities the numbers of those that were chosen; none leaves all open
    public record Scope(Map<String, String> notApplicable, List<Integer> specialities) {
        public Scope {
            notApplicable = Map.copyOf(notApplicable);
            specialities = List.copyOf(specialities);
        }

        /// Everything concerns it.
        public static Scope whole() {
            return new Scope(Map.of(), List.of());
        }
    }

    /// The states that this testimony supports.
    public static Coverage of(Framework framework, Testimony testimony, Scope scope) {
        List<Covered> all = new ArrayList<>();
        for (Bloc bloc : framework.blocs()) {
            Optional<Phrase> out = notChosen(bloc, scope);
            for (Competence competence : bloc.competences()) {
                for (Criterion criterion : competence.criteria()) {
                    all.add(
                            out.or(() -> reason(criterion, scope))
                                    .map(reason -> without(criterion, reason))
                                    .orElseGet(() -> covered(criterion, competence, testimony)));
                }
            }
        }
        return new Coverage(framework, all);
    }

    /// How many requirements are in each state; every state is a key.
    public Map<State, Integer> counts() {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        all.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        return counts;
    }

    /// One requirement.
    public Optional<Covered> find(String criterion) {
        return all.stream().filter(one -> one.criterion().id().equals(criterion)).findFirst();
    }

    private static Covered covered(
            Criterion criterion, Competence competence, Testimony testimony) {
        List<String> codes = List.of(criterion.id(), competence.id());
        List<Finding> computed = new ArrayList<>();
        List<Finding> all = new ArrayList<>();
        for (ProofRule rule : criterion.rules()) {
            Finding finding =
                    switch (rule) {
                        case ProofRule.Least least -> Finding.least(least, codes, testimony);
                        case ProofRule.Each each -> Finding.each(each, testimony);
                        case ProofRule.Text() -> Finding.text(codes, testimony);
                    };
            all.add(finding);
            if (!(rule instanceof ProofRule.Text)) {
                computed.add(finding);
            }
        }
        Finding text = Finding.text(codes, testimony);
        return new Covered(
                criterion,
                state(computed, all, text),
                support(all, text),
                lacking(criterion, all),
                Optional.empty());
    }

    private static State state(List<Finding> computed, List<Finding> all, Finding text) {
        boolean isSupported = computed.stream().anyMatch(one -> !one.support().isEmpty());
        if (!isSupported) {
            return text.support().isEmpty()
                    ? State.MISSING
                    : text.holds() ? State.DECLARED : State.STALE;
        }
        if (all.stream().allMatch(Finding::holds)) {
            return State.PROVEN;
        }
        return all.stream().allMatch(one -> one.lacking().isEmpty()) ? State.STALE : State.PARTIAL;
    }

    private static List<Told> support(List<Finding> all, Finding text) {
        List<Told> support = new ArrayList<>();
        all.forEach(one -> support.addAll(one.support()));
        support.addAll(text.support());
        return support.stream().distinct().toList();
    }

    private static List<Phrase> lacking(Criterion criterion, List<Finding> all) {
        if (criterion.rules().isEmpty()) {
            return List.of(
                    new Phrase(
                            "nothing that is computed speaks of it yet",
                            "rien de ce qui est calculé n’en parle encore"));
        }
        List<Phrase> lacking = new ArrayList<>();
        all.forEach(one -> lacking.addAll(one.lacking()));
        all.forEach(one -> lacking.addAll(one.stale()));
        return lacking.stream().distinct().toList();
    }

    private static Optional<Phrase> notChosen(Bloc bloc, Scope scope) {
        Set<Integer> chosen = new TreeSet<>(scope.specialities());
        boolean isOut =
                bloc.speciality().isPresent()
                        && !chosen.isEmpty()
                        && !chosen.contains(bloc.speciality().getAsInt());
        return isOut ? Optional.of(NOT_CHOSEN) : Optional.empty();
    }

    private static Optional<Phrase> reason(Criterion criterion, Scope scope) {
        return Optional.ofNullable(scope.notApplicable().get(criterion.id())).map(Phrase::same);
    }

    private static Covered without(Criterion criterion, Phrase reason) {
        return new Covered(
                criterion, State.NOT_APPLICABLE, List.of(), List.of(), Optional.of(reason));
    }
}

package socle.kinds.steer.need;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.Phrase;

/// How the constraints of a need stand: deadlines beside today, verdicts beside what they judge.
final class Held {

    private final List<Constraint> constraints;
    private final Bench bench;
    private final LocalDate today;

    Held(List<Constraint> constraints, Bench bench) {
        this.constraints = constraints;
        this.bench = bench;
        this.today = LocalDate.ofInstant(bench.clock().instant(), ZoneOffset.UTC);
    }

    /// How one stands.
    ///
    /// @param holds false when it is broken; what nothing watches is taken to hold
    private record State(boolean holds, Phrase words) {}

    Collection<Evidence> evidence() {
        if (constraints.isEmpty()) {
            return List.of();
        }
        List<State> states = constraints.stream().map(this::state).toList();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(
                new Evidence.Sample(
                        new Claim("need.register"),
                        new Phrase(
                                "Constraints, and how they stand",
                                "Les contraintes, et où elles en sont"),
                        register(states)));
        evidence.add(typed());
        evidence.add(respected(states));
        return evidence;
    }

    private Rows register(List<State> states) {
        Cells cells =
                new Cells(bench.language())
                        .text("sort", "nature")
                        .text("constraint", "contrainte")
                        .text("state", "état");
        for (int i = 0; i < constraints.size(); i++) {
            Constraint one = constraints.get(i);
            cells.row(
                    List.of(
                            one.sort().map(Constraint.Sort::label).orElse(Phrase.same("")),
                            one.text().strip(),
                            states.get(i).words()));
        }
        return cells.rows();
    }

    private State state(Constraint one) {
        return one.node()
                .map(node -> judged(node.node().value(), bench.evidence(node.node()), one))
                .or(() -> one.until().map(this::dated))
                .orElse(new State(true, new Phrase("in words alone", "en mots seulement")));
    }

    private State dated(LocalDate until) {
        long days = ChronoUnit.DAYS.between(today, until);
        return days < 0
                ? new State(false, Phrase.of("over since %s", "passé depuis le %s", until))
                : new State(
                        true,
                        Phrase.of(
                                "%s days left on %s, until %s",
                                "%s jours restants au %s, jusqu’au %s", days, today, until));
    }

    private static State judged(String node, List<Told> told, Constraint one) {
        Optional<Evidence.Verdict> verdict =
                told.stream()
                        .map(Told::evidence)
                        .filter(it -> it.claim().value().equals(one.claim().orElse("")))
                        .filter(Evidence.Verdict.class::isInstance)
                        .map(Evidence.Verdict.class::cast)
                        .findFirst();
        return verdict.map(
                        it ->
                                new State(
                                        it.holds(),
                                        Phrase.of("%s: %s", "%s\u00a0: %s", node, it.why())))
                .orElse(
                        new State(
                                false,
                                Phrase.of("%s has no verdict", "%s n’a pas de verdict", node)));
    }

    private Evidence typed() {
        List<String> without =
                constraints.stream()
                        .filter(it -> it.sort().isEmpty())
                        .map(it -> it.text().strip())
                        .toList();
        long sorts = constraints.stream().flatMap(it -> it.sort().stream()).distinct().count();
        return new Evidence.Verdict(
                new Claim("need.sorted"),
                new Phrase("Each constraint has its sort", "Chaque contrainte a sa nature"),
                without.isEmpty(),
                Severity.WARNING,
                without.isEmpty()
                        ? Phrase.of(
                                "%s constraints of %s sorts",
                                "%s contraintes de %s natures", constraints.size(), sorts)
                        : Phrase.of(
                                "without a sort: %s",
                                "sans nature\u00a0: %s", String.join("\u202f; ", without)));
    }

    private static Evidence respected(List<State> states) {
        List<State> broken = states.stream().filter(it -> !it.holds()).toList();
        Phrase why =
                broken.stream()
                        .map(State::words)
                        .reduce((one, other) -> Phrase.of("%s; %s", "%s\u202f; %s", one, other))
                        .orElse(Phrase.of("%s constraints", "%s contraintes", states.size()));
        return new Evidence.Verdict(
                new Claim("need.held"),
                new Phrase(
                        "No deadline has passed, no constraint that is watched is broken",
                        "Aucun délai n’est passé, aucune contrainte suivie n’est enfreinte"),
                broken.isEmpty(),
                Severity.WARNING,
                why);
    }
}

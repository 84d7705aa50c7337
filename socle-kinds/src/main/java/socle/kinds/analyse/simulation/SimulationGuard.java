package socle.kinds.analyse.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import socle.api.Metered;
import socle.api.Neighbours;
import socle.api.Node;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import socle.api.text.TableRef;
import socle.kinds.analyse.simulation.law.Amount;
import socle.kinds.analyse.simulation.law.Copula;
import socle.kinds.analyse.simulation.law.CorrelationSpec;
import socle.kinds.analyse.simulation.law.Empirical;
import socle.kinds.analyse.simulation.law.LawSpec;
import socle.kinds.analyse.simulation.law.MetricInput;

/// What is wrong with a simulation before it runs, all of it, each at its line.
final class SimulationGuard {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");
    private static final Set<String> TAKEN = Set.of("outcome", "draw", "holds");

    private final Node<SimulationSpec> node;
    private final Neighbours neighbours;
    private final List<Problem> problems = new ArrayList<>();

    SimulationGuard(Node<SimulationSpec> node, Neighbours neighbours) {
        this.node = node;
        this.neighbours = neighbours;
    }

    List<Problem> problems() {
        SimulationSpec spec = node.spec();
        spec.inputs().forEach(this::input);
        if (spec.inputs().isEmpty()) {
            misfit(
                    node.at("inputs"),
                    new Phrase("nothing varies", "rien ne varie"),
                    new Phrase("name an input", "nommez une entrée"));
        }
        numbers(spec);
        correlations(spec);
        return problems;
    }

    private void misfit(Place place, Phrase what, Phrase todo) {
        problems.add(Problem.error(place, "simulation-misfit", what, todo));
    }

    private void numbers(SimulationSpec spec) {
        if (spec.draws() < SimulationSpec.LEAST || spec.draws() > SimulationSpec.MOST) {
            misfit(
                    node.at("draws"),
                    Phrase.of(
                            "%s draws; there are %s to %s",
                            "%s tirages\u202f; il y en a de %s à %s",
                            Phrase.count(spec.draws()),
                            Phrase.count(SimulationSpec.LEAST),
                            Phrase.count(SimulationSpec.MOST)),
                    new Phrase("10,000 are usual", "10\u202f000 sont d’usage"));
        }
        spec.required()
                .filter(share -> !(share > 0 && share < 1))
                .ifPresent(
                        _ ->
                                misfit(
                                        node.at("required"),
                                        new Phrase(
                                                "a share of draws is above 0 and below 1",
                                                "une part des tirages est entre 0 et 1"),
                                        new Phrase(
                                                "write 0.9 for 90 %",
                                                "écrivez 0.9 pour 90\u202f%")));
        if (spec.percentiles().stream().anyMatch(one -> !(one > 0 && one < 100))) {
            misfit(
                    node.at("percentiles"),
                    new Phrase(
                            "percentiles are above 0 and below 100",
                            "les percentiles sont entre 0 et 100"),
                    new Phrase("write [10, 90]", "écrivez [10, 90]"));
        }
    }

    private void input(String name, VaryingInput spec) {
        if (!NAME.matcher(name).matches() || TAKEN.contains(name)) {
            misfit(
                    spec.place(),
                    Phrase.of(
                            "'%s' cannot be the name of an input",
                            "«\u00a0%s\u00a0» ne peut pas nommer une entrée", name),
                    new Phrase(
                            "use small letters, digits and _, and not outcome, draw or holds",
                            "utilisez minuscules, chiffres et _, et ni outcome, ni draw, ni holds"));
        }
        switch (spec.source()) {
            case LawSpec law -> law(law);
            case MetricInput metric -> metered(metric.of());
            case Amount amount -> amount.indicator().ifPresent(this::metered);
            case Empirical _ -> {}
        }
    }

    /// A law of typed numbers is known to be one before any run.
    private void law(LawSpec law) {
        law.amounts().forEach(one -> one.indicator().ifPresent(this::metered));
        if (law.amounts().stream().allMatch(Amount::isTyped)) {
            double[] values =
                    law.amounts().stream()
                            .flatMap(one -> one.value().stream())
                            .mapToDouble(one -> one)
                            .toArray();
            law.wrong(values)
                    .ifPresent(
                            wrong ->
                                    misfit(
                                            law.amounts().get(wrong.which()).place(),
                                            wrong.what(),
                                            wrong.todo()));
        }
    }

    private void metered(TableRef reference) {
        Optional<Node<?>> found = neighbours.node(reference.node());
        if (found.isPresent() && !(found.get().kind() instanceof Metered<?>)) {
            List<String> fit =
                    neighbours.nodes().stream()
                            .filter(one -> one.kind() instanceof Metered<?>)
                            .map(one -> one.id().value())
                            .toList();
            misfit(
                    reference.place(),
                    Phrase.of(
                            "'%s' measures nothing",
                            "«\u00a0%s\u00a0» ne mesure rien", reference.node()),
                    Suggestion.todo(
                            reference.node().value(),
                            fit,
                            new Phrase(
                                    "name an indicator; a table is read by empirical, or by from"
                                            + " and is",
                                    "nommez un indicateur\u202f; une table se lit par empirical, ou"
                                            + " par from et is")));
        }
    }

    private void correlations(SimulationSpec spec) {
        int before = problems.size();
        Set<Set<String>> seen = new HashSet<>();
        for (CorrelationSpec one : spec.correlations()) {
            one.between().forEach(name -> bound(spec, one, name));
            if (!seen.add(Set.copyOf(one.between()))) {
                misfit(
                        one.place(),
                        Phrase.of(
                                "the correlation of %s and %s is told twice",
                                "la corrélation de %s et %s est dite deux fois",
                                one.between().getFirst(),
                                one.between().getLast()),
                        new Phrase("leave one out", "retirez-en une"));
            }
        }
        if (problems.size() == before) {
            Copula.of(spec.correlations()).stuck().ifPresent(name -> stuck(spec, name));
        }
    }

    private void bound(SimulationSpec spec, CorrelationSpec one, String name) {
        Optional<VaryingInput> input = Optional.ofNullable(spec.inputs().get(name));
        if (input.isEmpty()) {
            misfit(
                    one.place(),
                    Phrase.of(
                            "no input is named '%s'",
                            "aucune entrée ne s’appelle «\u00a0%s\u00a0»", name),
                    Suggestion.todo(
                            name,
                            spec.inputs().keySet(),
                            new Phrase("name an input", "nommez une entrée")));
        } else if (isFixed(input.get())) {
            misfit(
                    one.place(),
                    Phrase.of(
                            "'%s' does not vary, so it goes with nothing",
                            "«\u00a0%s\u00a0» ne varie pas, donc ne va avec rien", name),
                    new Phrase(
                            "leave the correlation out, or say how it varies",
                            "retirez la corrélation, ou dites comment elle varie"));
        }
    }

    private static boolean isFixed(VaryingInput input) {
        return Stream.of(input.source())
                .anyMatch(
                        one ->
                                one instanceof Amount
                                        || (one instanceof MetricInput metric
                                                && metric.vary() == MetricInput.Vary.NONE));
    }

    private void stuck(SimulationSpec spec, String name) {
        Place place =
                spec.correlations().stream()
                        .filter(one -> one.between().contains(name))
                        .toList()
                        .getLast()
                        .place();
        problems.add(
                Problem.error(
                        place,
                        "simulation-correlations",
                        Phrase.of(
                                "the correlations of '%s' cannot hold together with the others:"
                                        + " their matrix is not positive definite",
                                "les corrélations de «\u00a0%s\u00a0» ne peuvent pas valoir avec les"
                                        + " autres\u00a0: leur matrice n’est pas définie positive",
                                name),
                        new Phrase(
                                "bring some nearer to 0: what goes with two others makes them go"
                                        + " together too",
                                "rapprochez-en de 0\u00a0: ce qui va avec deux autres les fait aller"
                                        + " ensemble aussi")));
    }
}

package socle.kinds.analyse.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.kinds.analyse.simulation.law.CorrelationSpec;

/// How a conclusion holds when what it rests on varies.
@Doc(
        value =
                "How a conclusion holds when what it rests on varies: seeded draws of its inputs"
                        + " (Monte Carlo).",
        fr =
                "Comment une conclusion tient quand ce sur quoi elle repose varie : des tirages de"
                        + " ses entrées, reproductibles (Monte-Carlo).")
public record SimulationSpec(
        @Doc(value = "The question, as people ask it.", fr = "La question, comme on la pose.")
                String question,
        @Doc(
                        value = "The conclusion that is tried, in a sentence.",
                        fr = "La conclusion mise à l’épreuve, en une phrase.")
                String conclusion,
        @Doc(
                        value = "What it rests on, under the names that the outcome uses.",
                        fr = "Ce sur quoi elle repose, sous les noms dont use le résultat.")
                Map<String, VaryingInput> inputs,
        @Doc(
                        value = "Inputs that go together; the others are drawn apart.",
                        fr = "Les entrées qui vont ensemble ; les autres sont tirées à part.")
                List<CorrelationSpec> correlations,
        @Doc(
                        value =
                                "A SQL expression over the inputs of one draw: rate * cost - price.",
                        fr = "Une expression SQL des entrées d’un tirage : taux * cout - prix.")
                Expression outcome,
        @Doc(value = "The unit of the outcome.", fr = "L’unité du résultat.") @Default("\"\"")
                String unit,
        @Doc(
                        value =
                                "When the conclusion holds: a SQL condition over outcome and the"
                                        + " inputs of one draw.",
                        fr =
                                "Quand la conclusion tient : une condition SQL sur outcome et les"
                                        + " entrées d’un tirage.")
                Expression holds_when,
        @Doc(
                        value = "The share of draws in which it has to hold: 0.9.",
                        fr = "La part des tirages où elle doit tenir : 0.9.")
                Optional<Double> required,
        @Doc(value = "How many draws.", fr = "Le nombre de tirages.") @Default("10000") int draws,
        @Doc(
                        value = "Percentiles that are told beside 5, 50 and 95.",
                        fr = "Les percentiles dits à côté de 5, 50 et 95.")
                List<Double> percentiles,
        @Doc(
                        value = "The seed of the draws; that of the node unless said.",
                        fr = "La graine des tirages ; celle du nœud si rien n’est dit.")
                Optional<Long> seed,
        @Doc(
                        value = "Whether each draw is published too, as its table __draws.",
                        fr = "Si chaque tirage est publié aussi, dans sa table __draws.")
                @Default("false")
                boolean keep_draws) {

    /// Most draws: a share is then known to a quarter of a point.
    static final int MOST = 200_000;

    /// Fewest draws: below, the ends of an outcome are not known.
    static final int LEAST = 100;

    public SimulationSpec {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        correlations = List.copyOf(correlations);
        percentiles = List.copyOf(percentiles);
    }
}

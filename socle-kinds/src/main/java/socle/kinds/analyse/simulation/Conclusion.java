package socle.kinds.analyse.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.api.text.Phrase;
import socle.kinds.analyse.simulation.law.Figures;
import socle.kinds.analyse.simulation.law.Law;
import socle.stats.Interval;

/// What may be said of a simulation, and no more: what follows from its inputs, not whether they
/// are right.
record Conclusion(SimulationSpec spec, Map<String, Law> laws, Answer answer) {

    /// How the conclusion stands to the share that is required.
    enum Standing {
        REACHED,
        MISSED,
        UNDETERMINED
    }

    /// Only where a share is required.
    Standing standing() {
        Interval at = answer.share().interval();
        double required = spec.required().orElseThrow();
        return at.low() >= required
                ? Standing.REACHED
                : at.high() < required ? Standing.MISSED : Standing.UNDETERMINED;
    }

    /// The share, with its interval.
    Phrase sentence() {
        Interval at = answer.share().interval();
        return Phrase.of(
                "“%s” holds in %s %% of %s draws (95 %% Monte-Carlo interval: %s to %s %%).",
                "«\u00a0%s\u00a0» vaut dans %s\u202f%% des %s tirages (intervalle de Monte-Carlo à"
                        + " 95\u202f%%\u00a0: %s à %s\u202f%%).",
                plain(spec.conclusion()),
                Figures.percent(answer.share().value()),
                Phrase.count(answer.draws()),
                Figures.percent(at.low()),
                Figures.percent(at.high()));
    }

    /// The sentence, how it stands to what is required, the outcome, what moves it, what it rests
    /// on.
    Phrase words() {
        List<Phrase> said = new ArrayList<>(List.of(sentence()));
        if (spec.required().isPresent()) {
            said.add(against());
        }
        said.add(outcome());
        if (!answer.swings().isEmpty()) {
            said.add(driver(answer.swings().getFirst()));
            closest().ifPresent(said::add);
        }
        said.add(limits());
        return said.stream().reduce(Phrase::then).orElseThrow();
    }

    /// How the share stands to the one that is required.
    Phrase against() {
        Phrase asked = Figures.percent(spec.required().orElseThrow());
        return switch (standing()) {
            case REACHED ->
                    Phrase.of(
                            "At least %s %% were asked for: this is reached.",
                            "Au moins %s\u202f%% étaient demandés\u00a0: c’est atteint.", asked);
            case MISSED ->
                    Phrase.of(
                            "At least %s %% were asked for: this is not reached.",
                            "Au moins %s\u202f%% étaient demandés\u00a0: ce n’est pas atteint.",
                            asked);
            case UNDETERMINED ->
                    Phrase.of(
                                    "At least %s %% were asked for: the interval goes to both sides"
                                            + " of it, so these draws do not tell.",
                                    "Au moins %s\u202f%% étaient demandés\u00a0: l’intervalle va des"
                                            + " deux côtés, donc ces tirages ne le disent pas.",
                                    asked)
                            .then(needed());
        };
    }

    /// How many draws would tell, by the normal law.
    private Phrase needed() {
        double share = answer.share().value();
        double apart = share - spec.required().orElseThrow();
        double reach =
                NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Answer.LEVEL) / 2);
        double draws = reach * reach * share * (1 - share) / (apart * apart);
        OptionalLong enough =
                draws > answer.draws() && draws <= SimulationSpec.MOST
                        ? OptionalLong.of((long) Math.ceil(draws / 1000) * 1000)
                        : OptionalLong.empty();
        return enough.isPresent()
                ? Phrase.of(
                        "About %s draws may tell: draws: %d.",
                        "Environ %s tirages le diraient peut-être\u00a0: draws: %d.",
                        Phrase.count(enough.getAsLong()),
                        enough.getAsLong())
                : new Phrase(
                        "The share is too near for draws to tell.",
                        "La part en est trop proche pour que des tirages le disent.");
    }

    private Phrase outcome() {
        return Phrase.of(
                "The outcome has a median of %s; 90 %% of its draws lie between %s and %s.",
                "Le résultat a pour médiane %s\u202f; 90\u202f%% de ses tirages sont entre %s et"
                        + " %s.",
                value(answer.percentile(50)),
                value(answer.percentile(5)),
                value(answer.percentile(95)));
    }

    private Phrase driver(Swing swing) {
        return Phrase.of(
                "What moves it most alone is “%s”: from %s to %s between its 10th and 90th"
                        + " percentiles, the others at their medians.",
                "Ce qui le déplace le plus, seul, est «\u00a0%s\u00a0»\u00a0: de %s à %s entre ses"
                        + " 10ᵉ et 90ᵉ percentiles, les autres à leur médiane.",
                label(swing.name()),
                value(swing.atLow()),
                value(swing.atHigh()));
    }

    /// The input whose draws go most with the outcome, where it is another one: what moves an
    /// outcome far at its ends need not sort it.
    private Optional<Phrase> closest() {
        return answer.swings().stream()
                .filter(one -> !Double.isNaN(one.rank()))
                .max(Comparator.comparingDouble(one -> Math.abs(one.rank())))
                .filter(one -> !one.equals(answer.swings().getFirst()))
                .map(
                        one ->
                                Phrase.of(
                                        "The draws that sort it most are those of “%s” (rank"
                                                + " correlation %s).",
                                        "Les tirages qui l’ordonnent le plus sont ceux de"
                                                + " «\u00a0%s\u00a0» (corrélation des rangs %s).",
                                        label(one.name()),
                                        Phrase.number(one.rank(), 2)));
    }

    /// What it takes for granted.
    Phrase limits() {
        List<String> assumed =
                spec.inputs().entrySet().stream()
                        .filter(one -> one.getValue().isAssumed())
                        .map(one -> label(one.getKey()))
                        .toList();
        Phrase typed =
                assumed.isEmpty()
                        ? new Phrase(
                                "All this follows from how the inputs are taken from data, and from"
                                        + " the formula;",
                                "Tout cela découle de la façon dont les entrées viennent des"
                                        + " données, et de la formule\u202f;")
                        : Phrase.of(
                                "All this follows from the formula and from the inputs, of which"
                                        + " these are assumed: %s;",
                                "Tout cela découle de la formule et des entrées, dont celles-ci sont"
                                        + " supposées\u00a0: %s\u202f;",
                                String.join(", ", assumed));
        return typed.then(
                spec.correlations().isEmpty() && laws.size() > 1
                        ? new Phrase(
                                "they are drawn apart, as if none went with another. A simulation"
                                        + " does not tell whether its inputs are right.",
                                "elles sont tirées à part, comme si aucune n’allait avec une autre."
                                        + " Une simulation ne dit pas si ses entrées sont justes.")
                        : new Phrase(
                                "a simulation does not tell whether they are right.",
                                "une simulation ne dit pas si elles sont justes."));
    }

    private String label(String name) {
        return java.util.Objects.requireNonNull(spec.inputs().get(name)).words(name);
    }

    private Phrase value(double value) {
        return Figures.of(value, spec.unit());
    }

    /// An author's words within a sentence.
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }
}

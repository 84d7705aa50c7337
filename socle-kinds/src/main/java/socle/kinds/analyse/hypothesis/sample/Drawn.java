package socle.kinds.analyse.hypothesis.sample;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.stats.Estimate;
import socle.stats.Tested;
import socle.stats.resample.Bootstrap;

/// A statistic of samples that are drawn again from themselves: its interval (BCa) and the p that
/// goes with it.
record Drawn(Tested tested, Estimate estimate) {

    private static final int ROUNDS = 9999;

    static final Phrase NOTE =
            Phrase.of(
                    "The rows were drawn again %s times; p and interval come from the same draws.",
                    "Les lignes ont été tirées %s fois\u202f; p et l’intervalle viennent des mêmes"
                            + " tirages.",
                    Phrase.count(ROUNDS));

    static Drawn of(
            HypothesisSpec spec,
            List<double[]> samples,
            ToDoubleFunction<List<double[]>> statistic,
            double against,
            RandomGenerator random) {
        Bootstrap drawn = Bootstrap.of(samples, statistic, ROUNDS, random);
        Estimate sided =
                spec.sided(
                        drawn.bca(spec.both()), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return new Drawn(drawn.tested(against, spec.side()), sided);
    }
}

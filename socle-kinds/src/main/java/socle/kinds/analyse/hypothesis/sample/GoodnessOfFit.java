package socle.kinds.analyse.hypothesis.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.LawSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Method;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.Tested;
import socle.stats.fit.AndersonDarling;
import socle.stats.fit.KolmogorovSmirnov;
import socle.stats.fit.ShapiroWilk;

/// Tests of whether one sample follows a law: a normal one, or one that is fully known.
///
/// @param values of the sample, when they are few
record GoodnessOfFit(HypothesisSpec spec, Optional<List<double[]>> values, RandomGenerator random) {

    /// Draws for the interval of a shape.
    private static final int ROUNDS = 1000;

    Answer law() {
        LawSpec law = spec.law().orElseThrow();
        double[] sample = OneSample.few(values);
        KolmogorovSmirnov found =
                KolmogorovSmirnov.test(
                        sample,
                        law.law()::cumulativeProbability,
                        turned(spec.side()),
                        Method.AUTO,
                        spec.level());
        return new Answer(
                        TestName.KOLMOGOROV_SMIRNOV,
                        found.tested(),
                        new Effect(
                                Phrase.of(
                                        "D, the greatest distance of the distribution from %s",
                                        "D, la plus grande distance de la distribution à %s",
                                        law.words()),
                                found.distance(),
                                Scale.PLAIN,
                                0),
                        sample.length,
                        Sight.none())
                .noting(
                        new Phrase(
                                "It holds only if the numbers of the law were not taken from these"
                                        + " data.",
                                "Il ne vaut que si les nombres de la loi n’ont pas été tirés de ces"
                                        + " données."));
    }

    /// R's sides are of distribution functions: one that lies above has lesser values.
    static Side turned(Side side) {
        return switch (side) {
            case TWO -> Side.TWO;
            case LESS -> Side.GREATER;
            case GREATER -> Side.LESS;
        };
    }

    /// Shapiro-Wilk or Anderson-Darling, with the skewness and its interval by drawing again.
    Answer normality(TestName test) {
        double[] sample =
                values.map(List::getFirst)
                        .orElseThrow(
                                () ->
                                        Unsuited.of(
                                                Phrase.of(
                                                        "normality is asked of %s values at most",
                                                        "la normalité se demande à %s valeurs au"
                                                                + " plus",
                                                        Phrase.count(Look.FEW)),
                                                new Phrase(
                                                        "with so many, any departure is seen: look"
                                                                + " at the shape, or narrow"
                                                                + " 'where'",
                                                        "avec tant de valeurs, tout écart se"
                                                                + " voit\u00a0: regardez la forme,"
                                                                + " ou resserrez"
                                                                + " «\u00a0where\u00a0»")));
        Tested tested =
                test == TestName.SHAPIRO_WILK
                        ? ShapiroWilk.test(sample)
                        : AndersonDarling.normal(sample);
        return new Answer(
                test,
                tested,
                new Effect(new Phrase("skewness", "asymétrie"), skewness(sample), Scale.PLAIN, 0),
                sample.length,
                Sight.none());
    }

    private Estimate skewness(double... sample) {
        ToDoubleFunction<double[]> skew = GoodnessOfFit::skew;
        double[] drawn = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double[] again = new double[sample.length];
            for (int i = 0; i < again.length; i++) {
                again[i] = sample[random.nextInt(sample.length)];
            }
            drawn[round] = skew.applyAsDouble(again);
        }
        Arrays.sort(drawn);
        double tail = (1 - spec.level()) / 2;
        return new Estimate(
                skew.applyAsDouble(sample),
                new Interval(
                        Picture.quantile(drawn, tail),
                        Picture.quantile(drawn, 1 - tail),
                        spec.level()));
    }

    private static double skew(double... sample) {
        Moments moments = Moments.of(sample);
        double deviation = Math.sqrt(moments.squares() / sample.length);
        double sum = 0;
        for (double value : sample) {
            double off = deviation == 0 ? 0 : (value - moments.mean()) / deviation;
            sum += off * off * off;
        }
        return sum / sample.length;
    }

    Picture quantiles() {
        return Picture.quantiles(
                new Phrase(
                        "Quantiles against those of a normal distribution",
                        "Quantiles face à ceux d’une loi normale"),
                values.orElseThrow().getFirst());
    }
}

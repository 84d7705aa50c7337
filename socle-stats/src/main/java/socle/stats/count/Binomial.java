package socle.stats.count;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.law.Quantile;

/// The exact binomial test (R's `binom.test`), of up to 2^31 - 1 trials.
public final class Binomial {

    /// R's tolerance when it asks which outcomes are no more probable than the observed one.
    private static final double EQUAL = 1 + 1e-7;

    private Binomial() {}

    /// One share against the one supposed, 0 to 1; Clopper and Pearson's interval. Two-sided, p
    /// sums
    /// all outcomes that are no more probable than the observed one.
    public static Shared test(Trials x, double supposed, Side side, double level) {
        Unfit.when(!(supposed >= 0 && supposed <= 1), Unfit.Reason.OUT_OF_RANGE);
        Unfit.when(x.n() > Integer.MAX_VALUE, Unfit.Reason.OUT_OF_RANGE);
        BinomialDistribution law = BinomialDistribution.of((int) x.n(), supposed);
        int hits = (int) x.hits();
        double p =
                switch (side) {
                    case TWO -> both(law, hits);
                    case LESS -> law.cumulativeProbability(hits);
                    case GREATER -> law.survivalProbability(hits - 1);
                };
        Statistic statistic = Statistic.of("hits", hits);
        return new Shared(new Tested(statistic, Math.min(1, p)), clopperPearson(x, side, level));
    }

    /// The exact interval of a share (Clopper & Pearson 1934, Biometrika 26), by beta quantiles.
    public static Estimate clopperPearson(Trials x, Side side, double level) {
        double tail = side == Side.TWO ? (1 - level) / 2 : 1 - level;
        double hits = x.hits();
        double rest = x.n() - hits;
        double low = side == Side.LESS || hits == 0 ? 0 : Quantile.beta(hits, rest + 1, 1 - tail);
        double high = side == Side.GREATER || rest == 0 ? 1 : Quantile.beta(hits + 1, rest, tail);
        return new Estimate(x.share(), new Interval(low, high, level));
    }

    private static double both(BinomialDistribution law, int hits) {
        int n = law.getNumberOfTrials();
        double mean = n * law.getProbabilityOfSuccess();
        double limit = law.probability(hits) * EQUAL;
        if (hits == mean) {
            return 1;
        }
        if (hits < mean) {
            int from = first((int) Math.ceil(mean), n, k -> law.probability(k) <= limit);
            return law.cumulativeProbability(hits) + law.survivalProbability(from - 1);
        }
        // Below the mean, probabilities rise: the last one within the limit is before the first
        // beyond.
        int beyond = first(0, (int) Math.floor(mean), k -> law.probability(k) > limit);
        return law.cumulativeProbability(beyond - 1) + law.survivalProbability(hits - 1);
    }

    /// The first k from low to high for which a condition holds that goes on holding; else high +
    /// 1.
    private static int first(int low, int high, java.util.function.IntPredicate holds) {
        int from = low;
        int to = high + 1;
        while (from < to) {
            int middle = from + (to - from) / 2;
            if (holds.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}

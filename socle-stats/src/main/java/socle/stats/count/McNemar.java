package socle.stats.count;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// McNemar's test of paired answers (McNemar 1947, Psychometrika 12; R's `mcnemar.test`): only the
/// pairs that changed count.
///
/// @param gone pairs that went from yes to no
/// @param come pairs that went from no to yes
public record McNemar(long gone, long come) {

    public McNemar {
        Unfit.when(gone < 0 || come < 0, Unfit.Reason.OUT_OF_RANGE);
        Unfit.when(gone + come == 0, Unfit.Reason.EMPTY);
    }

    /// Without correction.
    public Tested plain() {
        return tested(0);
    }

    /// With the correction of Edwards 1948, as R by default.
    public Tested corrected() {
        return tested(gone == come ? 0 : 1);
    }

    /// Exact: a binomial test that half of the changes went either way.
    public Tested exact() {
        return Binomial.test(new Trials(gone, gone + come), 0.5, Side.TWO, 0.95).tested();
    }

    /// The odds of going against coming, with the exact conditional interval, whose ends may be
    /// zero
    /// and infinite.
    public Estimate odds(double level) {
        Estimate share = Binomial.clopperPearson(new Trials(gone, gone + come), Side.TWO, level);
        Interval of = share.interval();
        double high = of.high() == 1 ? Double.POSITIVE_INFINITY : of.high() / (1 - of.high());
        return new Estimate(
                (double) gone / come, new Interval(of.low() / (1 - of.low()), high, level));
    }

    private Tested tested(double correction) {
        double off = Math.abs((double) gone - come) - correction;
        double statistic = off * off / ((double) gone + come);
        double p = ChiSquaredDistribution.of(1).survivalProbability(statistic);
        return new Tested(Statistic.of("X2", statistic, 1), p);
    }
}

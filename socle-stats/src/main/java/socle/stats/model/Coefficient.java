package socle.stats.model;

import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;

/// A coefficient of a regression with its inference.
///
/// @param estimate how much the response, or its link, changes by one unit of the column
/// @param error its standard error
/// @param tested that it is zero, on two sides
public record Coefficient(Estimate estimate, double error, Tested tested) {

    /// Of an estimate and its error, on two sides, by Student's law when it has degrees of freedom.
    static Coefficient of(double value, double error, double level, double... freedom) {
        Coefficient plain =
                new Coefficient(
                        new Estimate(value, new Interval(value, value, level)),
                        error,
                        new Tested(statistic(value, error, freedom), 1));
        return plain.on(Side.TWO, level);
    }

    private static Statistic statistic(double value, double error, double... freedom) {
        double ratio = value == 0 ? 0 : value / error;
        return Statistic.of(freedom.length == 0 ? "z" : "t", ratio, freedom);
    }

    /// The same asked of a side, at a level: an interval of one side has an infinite end.
    public Coefficient on(Side side, double level) {
        double t = tested.statistic().value();
        double p =
                switch (side) {
                    case TWO -> Math.min(1, 2 * law().survivalProbability(Math.abs(t)));
                    case LESS -> law().cumulativeProbability(t);
                    case GREATER -> law().survivalProbability(t);
                };
        double tail = side == Side.TWO ? (1 - level) / 2 : 1 - level;
        double reach = law().inverseSurvivalProbability(tail) * error;
        double value = estimate.value();
        Interval interval =
                new Interval(
                        side == Side.LESS ? Double.NEGATIVE_INFINITY : value - reach,
                        side == Side.GREATER ? Double.POSITIVE_INFINITY : value + reach,
                        level);
        return new Coefficient(
                new Estimate(value, interval), error, new Tested(tested.statistic(), p));
    }

    /// The same with its error times a factor and Student's law: what quasi-likelihood makes of it
    /// (Wedderburn 1974, Biometrika 61(3):439-447), the factor being the root of the dispersion.
    public Coefficient widened(double factor, double freedom) {
        return of(estimate.value(), error * factor, estimate.interval().level(), freedom);
    }

    private ContinuousDistribution law() {
        return tested.statistic().freedom().isEmpty()
                ? NormalDistribution.of(0, 1)
                : TDistribution.of(tested.statistic().freedom().getFirst());
    }

    /// e to the coefficient with its interval: an odds ratio or a rate ratio.
    public Estimate ratio() {
        Interval at = estimate.interval();
        return new Estimate(
                Math.exp(estimate.value()),
                new Interval(Math.exp(at.low()), Math.exp(at.high()), at.level()));
    }
}

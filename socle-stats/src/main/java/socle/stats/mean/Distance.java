package socle.stats.mean;

import org.apache.commons.statistics.distribution.TDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.law.Quantile;

/// An estimate with its standard error, on Student's scale.
///
/// @param value the estimate
/// @param error its standard error, above zero
/// @param freedom degrees of freedom of the error
record Distance(double value, double error, double freedom) {

    /// As R's t.test, values are constant when the error is below ten ulps of the largest mean.
    static final double CONSTANT = 10 * Math.ulp(1.0);

    static Distance one(Moments x) {
        double error = Math.sqrt(x.variance() / x.n());
        return new Distance(x.mean(), error, x.n() - 1).spread(Math.abs(x.mean()));
    }

    static Distance pooled(Moments x, Moments y) {
        Unfit.when(x.n() + y.n() < 3, Unfit.Reason.TOO_FEW);
        double freedom = x.n() + y.n() - 2;
        double variance = (x.squares() + y.squares()) / freedom;
        double error = Math.sqrt(variance * (1.0 / x.n() + 1.0 / y.n()));
        return between(x, y, error, freedom);
    }

    /// Satterthwaite's degrees of freedom (Welch 1947, Biometrika 34).
    static Distance welch(Moments x, Moments y) {
        double left = x.variance() / x.n();
        double right = y.variance() / y.n();
        double both = left + right;
        double a = left / both;
        double b = right / both;
        double freedom = 1 / (a * a / (x.n() - 1) + b * b / (y.n() - 1));
        return between(x, y, Math.sqrt(both), freedom);
    }

    private static Distance between(Moments x, Moments y, double error, double freedom) {
        double size = Math.max(Math.abs(x.mean()), Math.abs(y.mean()));
        return new Distance(x.mean() - y.mean(), error, freedom).spread(size);
    }

    private Distance spread(double size) {
        Unfit.when(error == 0 || error < CONSTANT * size, Unfit.Reason.NO_SPREAD);
        return this;
    }

    Compared against(double supposed, Side side, double level) {
        return new Compared(tested(supposed, side), new Estimate(value, interval(side, level)));
    }

    Tested tested(double supposed, Side side) {
        double t = (value - supposed) / error;
        TDistribution law = TDistribution.of(freedom);
        double p =
                switch (side) {
                    case TWO -> 2 * law.survivalProbability(Math.abs(t));
                    case LESS -> law.cumulativeProbability(t);
                    case GREATER -> law.survivalProbability(t);
                };
        return new Tested(Statistic.of("t", t, freedom), p);
    }

    Interval interval(Side side, double level) {
        double tail = side == Side.TWO ? (1 - level) / 2 : 1 - level;
        double reach = Quantile.student(freedom, tail) * error;
        double low = side == Side.LESS ? Double.NEGATIVE_INFINITY : value - reach;
        double high = side == Side.GREATER ? Double.POSITIVE_INFINITY : value + reach;
        return new Interval(low, high, level);
    }
}

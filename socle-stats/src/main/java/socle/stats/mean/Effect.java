package socle.stats.mean;

import org.apache.commons.statistics.distribution.FDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.law.Shift;

/// A source of variance against the error, in an analysis of variance.
///
/// @param source what the source explains
/// @param error what nothing explains
/// @param n how many values in all
public record Effect(Sum source, Sum error, long n) {

    /// A sum of squares.
    ///
    /// @param squares the sum
    /// @param freedom its degrees of freedom
    public record Sum(double squares, double freedom) {

        /// The mean square.
        public double mean() {
            return squares / freedom;
        }
    }

    public Effect {
        Unfit.when(!(error.freedom() > 0), Unfit.Reason.TOO_FEW);
        Unfit.when(error.squares() == 0, Unfit.Reason.NO_SPREAD);
    }

    /// The F-test.
    public Tested tested() {
        double f = source.mean() / error.mean();
        double p = FDistribution.of(source.freedom(), error.freedom()).survivalProbability(f);
        return new Tested(Statistic.of("F", f, source.freedom(), error.freedom()), p);
    }

    /// (Partial) η²: the share of the variance that the source explains in these data; its
    /// interval,
    /// of the share in the population, is λ/(λ + n) of the noncentral F's (Steiger 2004,
    /// Psychological Methods 9, eq. 21; with 0.90 its lower end agrees with a test at 0.05).
    public Estimate eta(double level) {
        double f = source.mean() / error.mean();
        Interval shift = Shift.fisher(f, source.freedom(), error.freedom(), level);
        double low = shift.low() / (shift.low() + n);
        double high = shift.high() / (shift.high() + n);
        double value = source.squares() / (source.squares() + error.squares());
        return new Estimate(value, new Interval(low, high, level));
    }

    /// (Partial) ω²: the same share without most of η²'s bias; may be below zero (Olejnik & Algina
    /// 2003, Psychological Methods 8, table 1).
    public double omega() {
        double clean = source.squares() - source.freedom() * error.mean();
        return clean / (source.squares() + (n - source.freedom()) * error.mean());
    }
}

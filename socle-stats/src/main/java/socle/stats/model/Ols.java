package socle.stats.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Linear regression by ordinary least squares, as R's summary(lm(…)).
///
/// @param coefficients in the order of the columns, the intercept first
/// @param scatter what is left unexplained
/// @param explained the share that is explained
/// @param whole F that all coefficients but the intercept are zero, with equal variances; none when
///     there is nothing but an intercept
/// @param likelihood of the normal law
public record Ols(
        List<Coefficient> coefficients,
        Scatter scatter,
        Explained explained,
        Optional<Tested> whole,
        Likelihood likelihood) {

    /// What is left.
    ///
    /// @param squares the sum of squared residuals
    /// @param freedom n − p
    /// @param deviation their standard deviation, in the unit of the response
    public record Scatter(double squares, double freedom, double deviation) {}

    /// R squared.
    ///
    /// @param share 0 to 1, about zero instead of the mean when there is no intercept
    /// @param adjusted for the number of columns
    public record Explained(double share, double adjusted) {

        /// Cohen's f², R² / (1 − R²).
        public double f2() {
            return share / (1 - share);
        }
    }

    /// How well the model fits, for comparison with others of the same data.
    ///
    /// @param log the logarithm of the likelihood
    /// @param aic Akaike's criterion, less is better
    /// @param bic Schwarz's criterion
    public record Likelihood(double log, double aic, double bic) {

        static Likelihood of(double log, double parameters, double n) {
            return new Likelihood(
                    log, -2 * log + 2 * parameters, -2 * log + Math.log(n) * parameters);
        }
    }

    public Ols {
        coefficients = List.copyOf(coefficients);
    }

    /// Of a response with one value a row; refuses columns that are combinations of others, and a
    /// response that does not vary. Robust errors change those of coefficients only.
    public static Ols fit(Design design, double[] y, Errors errors, double level) {
        LeastSquares fit = new LeastSquares(design, y);
        Unfit.when(!(fit.total() > 0), Unfit.Reason.NO_SPREAD);
        double freedom = design.rows() - design.width();
        double[] values = fit.coefficients();
        double[] by = Covariance.errors(fit, errors);
        List<Coefficient> coefficients = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            coefficients.add(Coefficient.of(values[j], by[j], level, freedom));
        }
        Scatter scatter = new Scatter(fit.squares(), freedom, Math.sqrt(Covariance.variance(fit)));
        return new Ols(coefficients, scatter, explained(fit), whole(fit), likelihood(fit));
    }

    private static Explained explained(LeastSquares fit) {
        double missed = fit.squares() / fit.total();
        double n = fit.design().rows() - (fit.design().intercept() ? 1 : 0);
        double freedom = fit.design().rows() - fit.design().width();
        return new Explained(1 - missed, 1 - missed * n / freedom);
    }

    private static Optional<Tested> whole(LeastSquares fit) {
        double free = fit.design().width() - (fit.design().intercept() ? 1 : 0);
        if (free == 0) {
            return Optional.empty();
        }
        double freedom = fit.design().rows() - fit.design().width();
        double f = Math.max(0, fit.total() - fit.squares()) / free / Covariance.variance(fit);
        double p = FDistribution.of(free, freedom).survivalProbability(f);
        return Optional.of(new Tested(Statistic.of("F", f, free, freedom), p));
    }

    private static Likelihood likelihood(LeastSquares fit) {
        double n = fit.design().rows();
        double log = -n / 2 * (Math.log(2 * Math.PI) + Math.log(fit.squares() / n) + 1);
        return Likelihood.of(log, fit.design().width() + 1.0, n);
    }
}

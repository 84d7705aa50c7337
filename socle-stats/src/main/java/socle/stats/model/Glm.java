package socle.stats.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import socle.stats.Statistic;
import socle.stats.Tested;

/// Logistic and Poisson regression by maximum likelihood, as R's summary(glm(…)) with its canonical
/// links; intervals are Wald's, as confint.default.
///
/// @param coefficients in the order of the columns, the intercept first, on the scale of the link
/// @param deviance what is left
/// @param whole the likelihood ratio test that all but the intercept are zero; none when there is
///     nothing else, or no intercept
/// @param likelihood its logarithm with all constants
/// @param dispersion Pearson's chi-square over its degrees of freedom; well above 1 the errors are
///     too small
public record Glm(
        List<Coefficient> coefficients,
        Deviance deviance,
        Optional<Tested> whole,
        Ols.Likelihood likelihood,
        double dispersion) {

    /// Deviances.
    ///
    /// @param left of the model
    /// @param freedom n − p
    /// @param none of the intercept alone, with the same exposures
    public record Deviance(double left, double freedom, double none) {

        /// McFadden's share of the deviance that is explained.
        public double share() {
            return 1 - left / none;
        }
    }

    public Glm {
        coefficients = List.copyOf(coefficients);
    }

    /// Successes of trials, one pair a row (trials 1 for yes or no); coefficients are logarithms of
    /// odds ratios. Refuses responses that do not vary, and separation: when columns tell successes
    /// from failures without error, the likelihood has no maximum (Albert & Anderson 1984,
    /// Biometrika 71(1):1-10).
    public static Glm logistic(Design design, double[] successes, double[] trials, double level) {
        return fit(design, Response.shares(design, successes, trials), level);
    }

    /// Counts with exposures above zero (1 when all rows are seen as long); coefficients are
    /// logarithms of rate ratios. Refuses counts that are all zero, and a column that tells where
    /// they are.
    public static Glm poisson(Design design, double[] counts, double[] exposure, double level) {
        return fit(design, Response.counts(design, counts, exposure), level);
    }

    private static Glm fit(Design design, Response response, double level) {
        Irls irls = new Irls(design, response);
        double[] values = irls.coefficients();
        double[][] inverse = irls.inverse();
        List<Coefficient> coefficients = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            double error = Math.sqrt(Orthogonal.dot(inverse[j], inverse[j]));
            coefficients.add(Coefficient.of(values[j], error, level));
        }
        double freedom = design.rows() - design.width();
        Deviance deviance =
                new Deviance(response.deviance(irls.predicted()), freedom, response.none());
        Ols.Likelihood likelihood =
                Ols.Likelihood.of(
                        response.likelihood(irls.predicted()), design.width(), design.rows());
        double dispersion = response.pearson(irls.predicted()) / freedom;
        return new Glm(coefficients, deviance, whole(design, deviance), likelihood, dispersion);
    }

    private static Optional<Tested> whole(Design design, Deviance deviance) {
        double freedom = design.width() - 1.0;
        if (freedom < 1 || !design.intercept()) {
            return Optional.empty();
        }
        double value = Math.max(0, deviance.none() - deviance.left());
        double p = ChiSquaredDistribution.of(freedom).survivalProbability(value);
        return Optional.of(new Tested(Statistic.of("X2", value, freedom), p));
    }
}

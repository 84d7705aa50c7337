package socle.stats.model;

import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Tested;

/// A coefficient of a regression with its inference.
///
/// @param estimate how much the response, or its link, changes by one unit of the column
/// @param error its standard error
/// @param tested that it is zero, on two sides
public record Coefficient(Estimate estimate, double error, Tested tested) {

    /// e to the coefficient with its interval: an odds ratio or a rate ratio.
    public Estimate ratio() {
        Interval at = estimate.interval();
        return new Estimate(
                Math.exp(estimate.value()),
                new Interval(Math.exp(at.low()), Math.exp(at.high()), at.level()));
    }
}

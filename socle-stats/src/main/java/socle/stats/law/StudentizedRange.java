package socle.stats.law;

import socle.stats.Unfit;

/// The studentized range of k means: the double integral of Copenhaver & Holland 1988 (Journal of
/// Statistical Computation and Simulation 30, eq. 2), as R's ptukey and AS 190, but by the
/// trapezoidal rule and with the upper tail as an integral of its own, so that it keeps its digits.
///
/// @param means k, 2 or more
/// @param freedom ν of the standard deviation; may be infinite
public record StudentizedRange(int means, double freedom) {

    public StudentizedRange {
        Unfit.when(means < 2 || !(freedom > 0), Unfit.Reason.OUT_OF_RANGE);
    }

    /// P(Q ≤ q).
    public double cumulative(double q) {
        return q <= 0 ? 0 : over(q, new Span(means, false));
    }

    /// P(Q > q).
    public double survival(double q) {
        return q <= 0 ? 1 : over(q, new Span(means, true));
    }

    /// The q that is exceeded with this probability, between 0 and 1.
    public double exceeded(double probability) {
        Unfit.when(!(probability > 0 && probability < 1), Unfit.Reason.OUT_OF_RANGE);
        double goal = Math.log(probability);
        return Math.exp(Root.around(x -> Math.log(survival(Math.exp(x))) - goal, 1.25, 0.2));
    }

    private double over(double q, Span span) {
        if (freedom == Double.POSITIVE_INFINITY) {
            return Math.min(1, Math.exp(span.log(q)));
        }
        Scale scale = new Scale(freedom);
        double area =
                Peak.area(u -> scale.logDensity(u) + span.log(q * Math.exp(u)), 0, scale.width());
        return Math.min(1, area);
    }
}

package socle.stats.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Unfit;

/// The share that has had no event by a time (Kaplan & Meier 1958, Journal of the American
/// Statistical Association 53:457-481), as R's survfit with conf.type "log-log".
///
/// @param steps one a time of events
/// @param level of the intervals
public record KaplanMeier(List<Step> steps, double level) {

    /// What holds from a time on.
    ///
    /// @param time a time of events
    /// @param atRisk how many had had none just before
    /// @param events how many have it now
    /// @param survival the share without, with its interval on the scale of log(−log S), which
    ///     stays within 0 and 1 (Kalbfleisch & Prentice 2002, section 1.4); it is all of 0 to 1
    ///     where nobody is left, since Greenwood's variance is not defined there
    /// @param error Greenwood's standard error of the share; not a number where nobody is left
    public record Step(double time, int atRisk, int events, Estimate survival, double error) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /// Of one group with an event.
    public static KaplanMeier of(Lives lives, double level) {
        Unfit.when(lives.events() == 0, Unfit.Reason.TOO_FEW);
        List<Step> steps = new ArrayList<>();
        double share = 1;
        double greenwood = 0;
        for (double time : lives.moments()) {
            int n = lives.atRisk(time);
            int d = lives.events(time);
            share *= (double) (n - d) / n;
            greenwood += d / ((double) n * (n - d));
            Estimate survival = new Estimate(share, interval(share, greenwood, level));
            steps.add(new Step(time, n, d, survival, share * Math.sqrt(greenwood)));
        }
        return new KaplanMeier(steps, level);
    }

    private static Interval interval(double share, double greenwood, double level) {
        if (share == 0) {
            return new Interval(0, 1, level);
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double reach = z * Math.sqrt(greenwood) / Math.abs(Math.log(share));
        return new Interval(
                Math.pow(share, Math.exp(reach)), Math.pow(share, Math.exp(-reach)), level);
    }

    /// The time by which a share (0.5 for the median) has had the event; infinite when fewer have.
    /// Its interval is where the interval of the curve passes (Brookmeyer & Crowley 1982,
    /// Biometrics 38(1):29-41).
    public Estimate by(double share) {
        double value = passes(share, step -> step.survival().value());
        double low = passes(share, step -> step.survival().interval().low());
        double high = passes(share, step -> step.survival().interval().high());
        return new Estimate(value, new Interval(low, high, level));
    }

    /// Where a curve falls below one less a share; halfway along the step that is just there.
    private double passes(double share, ToDoubleFunction<Step> curve) {
        double rounding = 1e-12;
        for (int i = 0; i < steps.size(); i++) {
            double left = curve.applyAsDouble(steps.get(i)) - (1 - share);
            if (left < rounding) {
                boolean even = left > -rounding && i + 1 < steps.size();
                double time = steps.get(i).time();
                return even ? (time + steps.get(i + 1).time()) / 2 : time;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}

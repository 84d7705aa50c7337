package socle.stats.resample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// How a statistic varies when samples are drawn again from themselves with replacement (Efron &
/// Tibshirani 1993, An Introduction to the Bootstrap).
public final class Bootstrap {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double value;
    private final double[] drawn;
    private final DoubleSupplier acceleration;

    private Bootstrap(double value, double[] drawn, DoubleSupplier acceleration) {
        this.value = value;
        this.drawn = drawn;
        this.acceleration = acceleration;
    }

    /// Of one or more samples, each drawn from on its own, as many rounds as said. Where rows have
    /// several values, draw the positions of rows. Refuses a statistic that is not finite on some
    /// draw.
    public static Bootstrap of(
            List<double[]> samples,
            ToDoubleFunction<List<double[]>> statistic,
            int rounds,
            RandomGenerator random) {
        Unfit.unlessFinite(samples.toArray(double[][]::new));
        Unfit.when(rounds < 1, Unfit.Reason.TOO_FEW);
        double[] drawn = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            List<double[]> again = samples.stream().map(s -> again(s, random)).toList();
            drawn[round] = statistic.applyAsDouble(again);
        }
        return of(samples, statistic, drawn);
    }

    /// With replicates drawn elsewhere.
    static Bootstrap of(
            List<double[]> samples, ToDoubleFunction<List<double[]>> statistic, double[] drawn) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        Unfit.unlessFinite(sorted);
        double value = statistic.applyAsDouble(samples);
        return new Bootstrap(value, sorted, () -> acceleration(samples, statistic));
    }

    private static double[] again(double[] sample, RandomGenerator random) {
        double[] again = new double[sample.length];
        for (int i = 0; i < again.length; i++) {
            again[i] = sample[random.nextInt(sample.length)];
        }
        return again;
    }

    /// The statistic with the interval between quantiles of what was drawn (their section 13.3).
    public Estimate percentile(double level) {
        double tail = (1 - level) / 2;
        return estimate(tail, 1 - tail, level);
    }

    /// The statistic with the interval corrected for bias and acceleration (their section 14.3);
    /// the one to take when the statistic is skewed. Leaves each value out once, so it computes the
    /// statistic as often again. Refuses draws that lie all on one side.
    public Estimate bca(double level) {
        double bias = bias();
        double z = NORMAL.inverseSurvivalProbability((1 - level) / 2);
        double pull = acceleration.getAsDouble();
        return estimate(moved(bias, bias - z, pull), moved(bias, bias + z, pull), level);
    }

    /// How many standard deviations of the normal law the draws lie off the value.
    private double bias() {
        double below = below(value);
        Unfit.when(below == 0 || below == drawn.length, Unfit.Reason.NO_SPREAD);
        return NORMAL.inverseCumulativeProbability(below / drawn.length);
    }

    /// How many draws are below, those that are equal by half.
    private double below(double limit) {
        double below = 0;
        for (double one : drawn) {
            below += one < limit ? 1 : one == limit ? 0.5 : 0;
        }
        return below;
    }

    /// Whether the statistic is a value: p is where the interval of [#bca] of level 1 − p ends at
    /// it, and never below one of the draws.
    public Tested tested(double supposed, Side side) {
        double bias = bias();
        double share = (below(supposed) + 0.5) / (drawn.length + 1);
        double off = NORMAL.inverseCumulativeProbability(share) - bias;
        double pull = acceleration.getAsDouble();
        double left = Math.max(1 + pull * off, 1e-9);
        double z = bias - off / left;
        double least = 1.0 / (drawn.length + 1);
        double p =
                switch (side) {
                    case TWO -> 2 * NORMAL.survivalProbability(Math.abs(z));
                    case LESS -> NORMAL.cumulativeProbability(z);
                    case GREATER -> NORMAL.survivalProbability(z);
                };
        return new Tested(Statistic.of("z", z), Math.clamp(p, least, 1.0));
    }

    private static double moved(double bias, double z, double pull) {
        return NORMAL.cumulativeProbability(bias + z / (1 - pull * z));
    }

    private Estimate estimate(double low, double high, double level) {
        return new Estimate(value, new Interval(quantile(low), quantile(high), level));
    }

    /// Between order statistics, as R's type 7.
    private double quantile(double p) {
        double at = p * (drawn.length - 1);
        int before = (int) Math.floor(at);
        int after = Math.min(before + 1, drawn.length - 1);
        return drawn[before] + (at - before) * (drawn[after] - drawn[before]);
    }

    /// A third of the skewness of the jackknife, half of it again (their eq. 15.36); zero when
    /// leaving a value out changes nothing.
    private static double acceleration(
            List<double[]> samples, ToDoubleFunction<List<double[]>> statistic) {
        double cubes = 0;
        double squares = 0;
        for (int s = 0; s < samples.size(); s++) {
            double[] left = leftOut(samples, s, statistic);
            double n = left.length;
            double mean = Arrays.stream(left).sum() / n;
            for (double one : left) {
                double pull = (n - 1) * (mean - one) / n;
                cubes += pull * pull * pull;
                squares += pull * pull;
            }
        }
        return squares > 0 ? cubes / Math.pow(squares, 1.5) / 6 : 0;
    }

    private static double[] leftOut(
            List<double[]> samples, int which, ToDoubleFunction<List<double[]>> statistic) {
        double[] sample = samples.get(which);
        Unfit.when(sample.length < 2, Unfit.Reason.TOO_FEW);
        double[] values = new double[sample.length];
        List<double[]> others = new ArrayList<>(samples);
        for (int i = 0; i < sample.length; i++) {
            double[] without = new double[sample.length - 1];
            System.arraycopy(sample, 0, without, 0, i);
            System.arraycopy(sample, i + 1, without, i, sample.length - i - 1);
            others.set(which, without);
            values[i] = statistic.applyAsDouble(others);
        }
        Unfit.unlessFinite(values);
        return values;
    }
}

package socle.stats.fit;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// The test of Shapiro and Wilk for normality by AS R94 (Royston 1995, Applied Statistics
/// 44(4):547-551), as R's shapiro.test.
public final class ShapiroWilk {

    /// The bounds within which AS R94 is fitted.
    private static final int FEWEST = 3;

    private static final int MOST = 5000;

    private static final double[] C1 = {
        0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056,
    };
    private static final double[] C2 = {
        0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633,
    };
    private static final double[] C3 = {0.544, -0.39978, 0.025054, -6.714e-4};
    private static final double[] C4 = {1.3822, -0.77857, 0.062767, -0.0020322};
    private static final double[] C5 = {-1.5861, -0.31082, -0.083751, 0.0038915};
    private static final double[] C6 = {-0.4803, -0.082676, 0.0030302};
    private static final double[] G = {-2.273, 0.459};
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private ShapiroWilk() {}

    /// Of 3 to 5000 values that are not all the same; W is near 1 when they look normal.
    public static Tested test(double... values) {
        Unfit.unlessFinite(values);
        int n = values.length;
        Unfit.when(n < FEWEST, Unfit.Reason.TOO_FEW);
        Unfit.when(n > MOST, Unfit.Reason.OUT_OF_RANGE);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double range = sorted[n - 1] - sorted[0];
        Unfit.when(!(range > 0), Unfit.Reason.NO_SPREAD);
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        double[] scaled = Arrays.stream(sorted).map(v -> (v - median) / range).toArray();
        double less = oneLessW(scaled, weights(n));
        return new Tested(Statistic.of("W", 1 - less), p(less, n));
    }

    /// Half of the weights, for the greatest values, all positive.
    private static double[] weights(int n) {
        double[] a = new double[n / 2];
        if (n == 3) {
            a[0] = Math.sqrt(0.5);
            return a;
        }
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            a[i] = NORMAL.inverseCumulativeProbability((i + 1 - 0.375) / (n + 0.25));
            squares += 2 * a[i] * a[i];
        }
        double root = 1 / Math.sqrt(n);
        double first = polynomial(C1, root) - a[0] / Math.sqrt(squares);
        int from = n > 5 ? 2 : 1;
        double second = n > 5 ? polynomial(C2, root) - a[1] / Math.sqrt(squares) : 0;
        double left = squares - 2 * a[0] * a[0] - (n > 5 ? 2 * a[1] * a[1] : 0);
        double factor = Math.sqrt(left / (1 - 2 * first * first - 2 * second * second));
        a[0] = first;
        if (n > 5) {
            a[1] = second;
        }
        for (int i = from; i < a.length; i++) {
            a[i] = -a[i] / factor;
        }
        return a;
    }

    /// 1 − W, computed as such so that it keeps its digits near normality.
    private static double oneLessW(double[] x, double[] half) {
        int n = x.length;
        double[] a = new double[n];
        for (int i = 0; i < half.length; i++) {
            a[i] = -half[i];
            a[n - 1 - i] = half[i];
        }
        double meanA = Arrays.stream(a).sum() / n;
        double meanX = Arrays.stream(x).sum() / n;
        double aa = 0;
        double xx = 0;
        double ax = 0;
        for (int i = 0; i < n; i++) {
            double off = a[i] - meanA;
            aa += off * off;
            xx += (x[i] - meanX) * (x[i] - meanX);
            ax += off * (x[i] - meanX);
        }
        double root = Math.sqrt(aa * xx);
        return (root - ax) * (root + ax) / (aa * xx);
    }

    private static double p(double less, int n) {
        if (n == 3) {
            double w = Math.max(0.75, 1 - less);
            return Math.clamp(6 / Math.PI * (Math.asin(Math.sqrt(w)) - Math.PI / 3), 0.0, 1.0);
        }
        double y = Math.log(less);
        double log = Math.log(n);
        if (n > 11) {
            return upper(y, polynomial(C5, log), Math.exp(polynomial(C6, log)));
        }
        double gamma = polynomial(G, n);
        if (y >= gamma) {
            return 1e-99;
        }
        double z = -Math.log(gamma - y);
        return upper(z, polynomial(C3, n), Math.exp(polynomial(C4, n)));
    }

    private static double upper(double value, double mean, double deviation) {
        return NORMAL.survivalProbability((value - mean) / deviation);
    }

    private static double polynomial(double[] c, double x) {
        double value = 0;
        for (int i = c.length - 1; i >= 0; i--) {
            value = value * x + c[i];
        }
        return value;
    }
}

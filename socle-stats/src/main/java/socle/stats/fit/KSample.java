package socle.stats.fit;

import java.util.Arrays;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// The test of Anderson and Darling of several samples: do they come from one law, whatever it is?
/// Scholz & Stephens 1987 (Journal of the American Statistical Association 82:918-924, eq. 7, for
/// ties), as SciPy's anderson_ksamp.
public final class KSample {

    /// Table 1 of Scholz & Stephens: coefficients of critical values at each share.
    private static final double[] B0 = {0.675, 1.281, 1.645, 1.96, 2.326, 2.573, 3.085};
    private static final double[] B1 = {-0.245, 0.25, 0.678, 1.149, 1.822, 2.364, 3.615};
    private static final double[] B2 = {-0.105, -0.305, -0.362, -0.391, -0.396, -0.345, -0.154};
    private static final double[] SHARES = {0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001};

    private KSample() {}

    /// Of two or more samples, all together of four values or more; the statistic is normalised. p
    /// is between 0.001 and 0.25, by a parabola through the table: outside it is the nearer end, so
    /// that 0.001 means that or less, and 0.25 that or more.
    public static Tested test(double[]... samples) {
        Unfit.unlessFinite(samples);
        Unfit.when(samples.length < 2, Unfit.Reason.TOO_FEW);
        double[] all = Arrays.stream(samples).flatMapToDouble(Arrays::stream).sorted().toArray();
        Unfit.when(all.length < 4, Unfit.Reason.TOO_FEW);
        Unfit.when(all[0] == all[all.length - 1], Unfit.Reason.NO_SPREAD);
        double sum = 0;
        for (double[] sample : samples) {
            sum += apart(sample.clone(), all);
        }
        double n = all.length;
        double free = samples.length - 1.0;
        double value = (sum * (n - 1) / n - free) / Math.sqrt(variance(samples, all.length));
        return new Tested(Statistic.of("A2", value), p(value, free));
    }

    private static double apart(double[] sample, double[] all) {
        Arrays.sort(sample);
        double n = all.length;
        double sum = 0;
        int own = 0;
        for (int from = 0, to = 0; from < all.length; from = to) {
            int first = own;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            while (own < sample.length && sample[own] == all[from]) {
                own++;
            }
            double ties = to - from;
            double before = from + ties / 2;
            double off = n * (first + (own - first) / 2.0) - before * sample.length;
            sum += ties / n * off * off / (before * (n - before) - n * ties / 4);
        }
        return sum / sample.length;
    }

    /// Of the statistic when nothing differs (their eq. 4).
    private static double variance(double[][] samples, int all) {
        double n = all;
        double k = samples.length;
        double parts = Arrays.stream(samples).mapToDouble(s -> 1.0 / s.length).sum();
        double h = 0;
        double g = 0;
        for (int i = all - 1; i >= 1; i--) {
            h += 1.0 / i;
            g += i > 1 ? h / (all - i + 1) : 0;
        }
        double a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * parts;
        double b =
                (2 * g - 4) * k * k + 8 * h * k + (2 * g - 14 * h - 4) * parts - 8 * h + 4 * g - 6;
        double c =
                (6 * h + 2 * g - 2) * k * k + (4 * h - 4 * g + 6) * k + (2 * h - 6) * parts + 4 * h;
        double d = (2 * h + 6) * k * k - 4 * h * k;
        return (((a * n + b) * n + c) * n + d) / ((n - 1) * (n - 2) * (n - 3));
    }

    private static double p(double value, double free) {
        double[] critical = new double[B0.length];
        for (int i = 0; i < critical.length; i++) {
            critical[i] = B0[i] + B1[i] / Math.sqrt(free) + B2[i] / free;
        }
        double low = Arrays.stream(critical).min().orElseThrow();
        double high = Arrays.stream(critical).max().orElseThrow();
        if (value < low || value > high) {
            return value < low ? SHARES[0] : SHARES[SHARES.length - 1];
        }
        return Math.min(1, Math.exp(parabola(critical, value)));
    }

    /// Least squares of the logarithms of shares by critical values, in orthogonal polynomials.
    private static double parabola(double[] x, double at) {
        double[] y = Arrays.stream(SHARES).map(Math::log).toArray();
        double mean = Arrays.stream(x).average().orElseThrow();
        double[] first = Arrays.stream(x).map(v -> v - mean).toArray();
        double squares = dot(first, first);
        double[] raw = Arrays.stream(first).map(v -> v * v).toArray();
        double level = squares / x.length;
        double slope = dot(raw, first) / squares;
        double[] second = new double[x.length];
        Arrays.setAll(second, i -> raw[i] - level - slope * first[i]);
        double off = at - mean;
        double line = Arrays.stream(y).average().orElseThrow() + dot(y, first) / squares * off;
        double bend = dot(y, second) / dot(second, second);
        return line + bend * (off * off - level - slope * off);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

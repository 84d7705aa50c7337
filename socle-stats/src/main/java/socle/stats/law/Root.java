package socle.stats.law;

import java.util.function.DoubleUnaryOperator;
import socle.stats.Unfit;

/// Where a continuous function crosses zero (Chandrupatla 1997, Advances in Engineering Software
/// 28(3): inverse quadratic steps where they are safe, halves elsewhere).
public final class Root {

    private static final int STEPS = 200;

    private Root() {}

    /// Between two places at which the function has different signs, to the last digits.
    public static double between(DoubleUnaryOperator function, double low, double high) {
        double a = high;
        double b = low;
        double fa = function.applyAsDouble(a);
        double fb = function.applyAsDouble(b);
        Unfit.when(!(fa * fb <= 0), Unfit.Reason.NO_END);
        double c = a;
        double fc = fa;
        double share = 0.5;
        for (int i = 0; i < STEPS; i++) {
            double x = a + share * (b - a);
            double fx = function.applyAsDouble(x);
            boolean same = Math.signum(fx) == Math.signum(fa);
            c = same ? a : b;
            fc = same ? fa : fb;
            b = same ? b : a;
            fb = same ? fb : fa;
            a = x;
            fa = fx;
            double best = Math.abs(fa) < Math.abs(fb) ? a : b;
            double least = 2 * Math.ulp(best) / Math.abs(b - a);
            if (least > 0.5 || fa == 0) {
                return best;
            }
            share =
                    Math.clamp(
                            share(new double[] {a, b, c}, new double[] {fa, fb, fc}),
                            least,
                            1 - least);
        }
        throw new Unfit(Unfit.Reason.NO_END);
    }

    /// Of a function that rises or falls all along: the interval starts at `start` and doubles its
    /// step in both directions until the signs differ.
    public static double around(DoubleUnaryOperator function, double start, double step) {
        double low = start;
        double high = start;
        double wide = step;
        double sign = Math.signum(function.applyAsDouble(start));
        for (int i = 0; i < STEPS; i++, wide *= 2) {
            if (Math.signum(function.applyAsDouble(high + wide)) != sign) {
                return between(function, high, high + wide);
            }
            if (Math.signum(function.applyAsDouble(low - wide)) != sign) {
                return between(function, low - wide, low);
            }
            high += wide;
            low -= wide;
        }
        throw new Unfit(Unfit.Reason.NO_END);
    }

    private static double share(double[] x, double[] f) {
        double xi = (x[0] - x[1]) / (x[2] - x[1]);
        double phi = (f[0] - f[1]) / (f[2] - f[1]);
        if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) {
            return 0.5;
        }
        double near = f[0] / (f[1] - f[0]) * f[2] / (f[1] - f[2]);
        double far = (x[2] - x[0]) / (x[1] - x[0]) * f[0] / (f[2] - f[0]) * f[1] / (f[2] - f[1]);
        return near + far;
    }
}

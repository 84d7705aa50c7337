package socle.stats.fit;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.Erfc;
import socle.stats.Moments;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// The test of Anderson and Darling for normality with mean and variance estimated; p by
/// D'Agostino & Stephens 1986, Goodness-of-Fit Techniques, table 4.9, as statsmodels' normal_ad.
public final class AndersonDarling {

    private static final int FEWEST = 8;

    private AndersonDarling() {}

    /// Of eight or more values that are not all the same.
    public static Tested normal(double... values) {
        Unfit.unlessFinite(values);
        int n = values.length;
        Unfit.when(n < FEWEST, Unfit.Reason.TOO_FEW);
        Moments moments = Moments.of(values);
        Unfit.when(!(moments.squares() > 0), Unfit.Reason.NO_SPREAD);
        double[] z =
                Arrays.stream(values)
                        .sorted()
                        .map(value -> (value - moments.mean()) / moments.deviation())
                        .toArray();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (2.0 * i + 1) / n * (logBelow(z[i]) + logBelow(-z[n - 1 - i]));
        }
        double a = -n - sum;
        double less = a * (1 + 0.75 / n + 2.25 / n / n);
        return new Tested(Statistic.of("A2", a), p(less));
    }

    private static double logBelow(double z) {
        double tail = Erfc.value(Math.abs(z) / Math.sqrt(2)) / 2;
        return z < 0 ? Math.log(tail) : Math.log1p(-tail);
    }

    private static double p(double a) {
        if (a < 0.2) {
            return 1 - Math.exp(-13.436 + 101.14 * a - 223.73 * a * a);
        }
        if (a < 0.34) {
            return 1 - Math.exp(-8.318 + 42.796 * a - 59.938 * a * a);
        }
        if (a < 0.6) {
            return Math.exp(0.9177 - 4.279 * a - 1.38 * a * a);
        }
        // The parabola turns at 153; its fit ends far before, where p is below 1e-23.
        return a < 13 ? Math.exp(1.2937 - 5.709 * a + 0.0186 * a * a) : 0;
    }
}

package socle.stats.family;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import socle.stats.Unfit;

/// How p-values of one family are adjusted, so that comparing them with α keeps the family's rate
/// (R's `p.adjust`).
public enum Correction {
    /// Family-wise error, whatever the dependence: p times the number of tests.
    BONFERRONI,
    /// Family-wise error, whatever the dependence (Holm 1979, Scandinavian Journal of Statistics
    /// 6).
    HOLM,
    /// Family-wise error, of independent or positively dependent tests (Hochberg 1988, Biometrika
    /// 75).
    HOCHBERG,
    /// False discovery rate, of independent or positively dependent tests (Benjamini & Hochberg
    /// 1995, Journal of the Royal Statistical Society B 57).
    BENJAMINI_HOCHBERG,
    /// False discovery rate, whatever the dependence (Benjamini & Yekutieli 2001, Annals of
    /// Statistics 29).
    BENJAMINI_YEKUTIELI;

    /// Adjusted p-values, in the order given. Refuses what is not between 0 and 1.
    public double[] adjusted(double... p) {
        Unfit.when(Arrays.stream(p).anyMatch(x -> !(x >= 0 && x <= 1)), Unfit.Reason.OUT_OF_RANGE);
        int n = p.length;
        double harmonic = IntStream.rangeClosed(1, n).mapToDouble(i -> 1.0 / i).sum();
        return switch (this) {
            case BONFERRONI -> Arrays.stream(p).map(x -> Math.min(1, n * x)).toArray();
            case HOLM -> up(p, i -> n - i);
            case HOCHBERG -> down(p, i -> n - i);
            case BENJAMINI_HOCHBERG -> down(p, i -> n / (i + 1.0));
            case BENJAMINI_YEKUTIELI -> down(p, i -> harmonic * n / (i + 1.0));
        };
    }

    /// From the smallest up: none below one before it.
    private static double[] up(double[] p, IntToDoubleFunction factor) {
        int[] order = order(p);
        double[] adjusted = new double[p.length];
        double most = 0;
        for (int i = 0; i < p.length; i++) {
            most = Math.max(most, factor.applyAsDouble(i) * p[order[i]]);
            adjusted[order[i]] = Math.min(1, most);
        }
        return adjusted;
    }

    /// From the largest down: none above one after it.
    private static double[] down(double[] p, IntToDoubleFunction factor) {
        int[] order = order(p);
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int i = p.length - 1; i >= 0; i--) {
            least = Math.min(least, factor.applyAsDouble(i) * p[order[i]]);
            adjusted[order[i]] = least;
        }
        return adjusted;
    }

    private static int[] order(double[] p) {
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

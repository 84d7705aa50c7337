package socle.stats.count;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.law.Shift;

/// Pearson's χ² tests (Pearson 1900; R's `chisq.test`).
public final class ChiSquare {

    private ChiSquare() {}

    /// Whether rows and columns are independent, without correction.
    public static Tested independence(Counts counts) {
        return independence(counts, off -> off);
    }

    /// The same of a table of two by two, with Yates's correction as R applies it: by 0.5, or by
    /// less where no cell is that far from what is expected.
    public static Tested corrected(Counts counts) {
        double off = Math.abs(counts.fourfold().at(0, 0) - counts.expected(0, 0));
        double less = Math.min(0.5, off);
        return independence(counts, x -> Math.abs(x) - less);
    }

    private static Tested independence(Counts counts, DoubleUnaryOperator correction) {
        double sum = 0;
        for (int i = 0; i < counts.height(); i++) {
            for (int j = 0; j < counts.width(); j++) {
                double expected = counts.expected(i, j);
                double off = correction.applyAsDouble(counts.at(i, j) - expected);
                sum += off * off / expected;
            }
        }
        return tested(sum, (counts.height() - 1.0) * (counts.width() - 1));
    }

    /// Whether counts of classes have the shares supposed, which are above zero and sum to one.
    public static Tested fit(long[] counts, double... shares) {
        Unfit.when(counts.length != shares.length, Unfit.Reason.UNPAIRED);
        Unfit.when(counts.length < 2, Unfit.Reason.TOO_FEW);
        double whole = Arrays.stream(shares).sum();
        boolean fit = Math.abs(whole - 1) < 1e-9 && Arrays.stream(shares).allMatch(s -> s > 0);
        boolean negative = Arrays.stream(counts).anyMatch(n -> n < 0);
        Unfit.when(!fit || negative, Unfit.Reason.OUT_OF_RANGE);
        double n = Arrays.stream(counts).sum();
        Unfit.when(n == 0, Unfit.Reason.EMPTY);
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double off = counts[i] - n * shares[i];
            sum += off * off / (n * shares[i]);
        }
        return tested(sum, counts.length - 1);
    }

    private static Tested tested(double statistic, double freedom) {
        double p = ChiSquaredDistribution.of(freedom).survivalProbability(statistic);
        return new Tested(Statistic.of("X2", statistic, freedom), p);
    }

    /// Cramér's V, 0 to 1: √(X²/(n·(smaller side - 1))) (Cramér 1946, §21.9); its interval, of V in
    /// the population, by the noncentral χ² (Smithson 2003, ch. 5): it holds zero exactly if the
    /// test
    /// does not reject.
    public static Estimate cramer(Counts counts, double level) {
        double side = Math.min(counts.height(), counts.width()) - 1.0;
        return effect(independence(counts), counts.total() * side, level);
    }

    /// Cohen's w of a test of fit of n values: √(X²/n) (Cohen 1988, ch. 7), its interval likewise.
    public static Estimate cohen(Tested fit, long n, double level) {
        return effect(fit, (double) n, level);
    }

    private static Estimate effect(Tested tested, double n, double level) {
        double x = tested.statistic().value();
        Interval shift = Shift.chiSquare(x, tested.statistic().freedom().getFirst(), level);
        double high = Math.sqrt(shift.high() / n);
        return new Estimate(
                Math.sqrt(x / n), new Interval(Math.sqrt(shift.low() / n), high, level));
    }
}

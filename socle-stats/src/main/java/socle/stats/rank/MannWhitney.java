package socle.stats.rank;

import socle.stats.Estimate;
import socle.stats.Method;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// The test of Mann and Whitney (Wilcoxon's rank sum): does a value of x tend to be greater than
/// one of y? Statistic and rules as R's wilcox.test: W counts the pairs in which x is greater,
/// half of those that tie; exact below 50 values a sample without ties, else the normal law
/// with the correction for continuity.
public final class MannWhitney {

    private static final int SMALL = 50;

    /// Most pairs for which arrangements are counted when asked for.
    private static final long COUNTED = 20_000;

    private MannWhitney() {}

    /// Sums of ranks that an engine may compute: they suffice for the test, not for the shift.
    ///
    /// @param n how many values of x
    /// @param m how many values of y
    /// @param sum the sum of the ranks of x among all
    /// @param ties the sum of t³ − t over all ties
    public record Sums(long n, long m, double sum, double ties) {

        public Sums {
            Unfit.when(n < 1 || m < 1, Unfit.Reason.EMPTY);
            Unfit.when(n + m < 3, Unfit.Reason.TOO_FEW);
            Unfit.when(!Double.isFinite(sum) || !Double.isFinite(ties), Unfit.Reason.NOT_FINITE);
            Unfit.when(ties < 0, Unfit.Reason.OUT_OF_RANGE);
        }

        /// Of two samples.
        public static Sums of(double[] x, double[] y) {
            Unfit.unlessFinite(x, y);
            Ranks ranks = Ranks.together(x, y);
            return new Sums(x.length, y.length, ranks.sum(0, x.length), ranks.ties());
        }

        /// Mann and Whitney's W.
        public double w() {
            return sum - n * (n + 1.0) / 2;
        }

        /// W above its mean.
        double off() {
            return w() - (double) n * m / 2;
        }

        double sigma(double tied) {
            double all = (double) n + m;
            return Math.sqrt((double) n * m / 12 * (all + 1 - tied / (all * (all - 1))));
        }

        /// What is meant by automatic here.
        Method settle(Method method) {
            boolean small = ties == 0 && n < SMALL && m < SMALL;
            Method settled = small ? Method.EXACT : Method.CORRECTED;
            return method == Method.AUTO ? settled : method;
        }
    }

    /// Of two samples of one or more values; refuses exact with ties or beyond 20 000 pairs, and
    /// samples whose values are all the same.
    public static RankTest test(double[] x, double[] y, Side side, Method method, double level) {
        Sums sums = Sums.of(x, y);
        Method settled = sums.settle(method);
        Tested tested = test(sums, side, settled);
        Select select = Select.differences(Ranks.sorted(x), Ranks.sorted(y));
        Shift shift = new Shift(select, side, level);
        Estimate by =
                settled == Method.EXACT
                        ? shift.exact(law(sums))
                        : shift.normal(sums.sigma(within(x, y)), continuity(settled));
        return new RankTest(tested, settled, by, Superiority.biserial(sums, level));
    }

    /// Of sums of ranks.
    public static Tested test(Sums sums, Side side, Method method) {
        Unfit.when(!(sums.sigma(sums.ties()) > 0), Unfit.Reason.NO_SPREAD);
        Method settled = sums.settle(method);
        double p =
                settled == Method.EXACT
                        ? exact(sums, side)
                        : Normal.tail(
                                sums.off(), sums.sigma(sums.ties()), continuity(settled), side);
        return new Tested(Statistic.of("W", sums.w()), p);
    }

    private static double exact(Sums sums, Side side) {
        Unfit.when(sums.ties() > 0, Unfit.Reason.OUT_OF_RANGE);
        CountLaw law = law(sums);
        long w = Math.round(sums.w());
        return switch (side) {
            case TWO -> Math.min(1, 2 * Math.min(law.atMost(w), law.atLeast(w)));
            case LESS -> law.atMost(w);
            case GREATER -> law.atLeast(w);
        };
    }

    private static CountLaw law(Sums sums) {
        Unfit.when(sums.n() * sums.m() > COUNTED, Unfit.Reason.OUT_OF_RANGE);
        return CountLaw.mannWhitney(
                (int) Math.min(sums.n(), sums.m()), (int) Math.max(sums.n(), sums.m()));
    }

    /// Ties that stay when one sample is shifted.
    private static double within(double[] x, double[] y) {
        return Ranks.ties(Ranks.sorted(x)) + Ranks.ties(Ranks.sorted(y));
    }

    static double continuity(Method method) {
        return method == Method.CORRECTED ? 0.5 : 0;
    }
}

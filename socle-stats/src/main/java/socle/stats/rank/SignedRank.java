package socle.stats.rank;

import java.util.Arrays;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Method;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Wilcoxon's test of signed ranks: are differences symmetric about zero? Statistic and rules as
/// R's wilcox.test: zeroes are left out; V is the sum of the ranks of positive differences; exact
/// below 50 differences without ties and zeroes, else the normal law corrected for continuity.
public final class SignedRank {

    private static final int SMALL = 50;

    /// Most differences for which arrangements are counted when asked for: 2^1000 is a double.
    private static final int COUNTED = 1000;

    private SignedRank() {}

    /// Sums of ranks that an engine may compute.
    ///
    /// @param n how many differences are not zero
    /// @param sum the sum of the ranks, by size, of the positive ones
    /// @param ties the sum of t³ − t over ties of size
    public record Sums(long n, double sum, double ties) {

        public Sums {
            Unfit.when(n < 1, Unfit.Reason.NO_SPREAD);
            Unfit.when(!Double.isFinite(sum) || !Double.isFinite(ties), Unfit.Reason.NOT_FINITE);
            Unfit.when(ties < 0, Unfit.Reason.OUT_OF_RANGE);
        }

        /// Of differences none of which is zero.
        static Sums of(double[] left) {
            Unfit.when(left.length == 0, Unfit.Reason.NO_SPREAD);
            Ranks ranks = Ranks.of(Arrays.stream(left).map(Math::abs).toArray());
            double sum = 0;
            for (int i = 0; i < left.length; i++) {
                sum += left[i] > 0 ? ranks.at(i) : 0;
            }
            return new Sums(left.length, sum, ranks.ties());
        }

        double all() {
            return n * (n + 1.0) / 2;
        }

        double sigma(double tied) {
            return Math.sqrt(n * (n + 1.0) * (2.0 * n + 1) / 24 - tied / 48);
        }
    }

    /// Of differences; refuses those that are all zero, and exact with ties or zeroes.
    public static RankTest test(double[] differences, Side side, Method method, double level) {
        Unfit.unlessFinite(differences);
        double[] left = Arrays.stream(differences).filter(d -> d != 0).toArray();
        Sums sums = Sums.of(left);
        boolean whole = sums.ties() == 0 && left.length == differences.length;
        Unfit.when(method == Method.EXACT && !whole, Unfit.Reason.OUT_OF_RANGE);
        Method settled = settle(method, whole && left.length < SMALL);
        Tested tested = test(sums, side, settled);
        double[] sorted = Ranks.sorted(left);
        Shift shift = new Shift(Select.walsh(sorted), side, level);
        Estimate centre =
                settled == Method.EXACT
                        ? shift.exact(CountLaw.signedRank(left.length))
                        : shift.normal(
                                sums.sigma(Ranks.ties(sorted)), MannWhitney.continuity(settled));
        return new RankTest(tested, settled, centre, biserial(sums, level));
    }

    /// Of pairs, by their differences a − b.
    public static RankTest paired(double[] a, double[] b, Side side, Method method, double level) {
        return test(Pairs.differences(a, b), side, method, level);
    }

    /// Of sums of ranks; automatic is by the normal law here, since zeroes are not known.
    public static Tested test(Sums sums, Side side, Method method) {
        double off = sums.sum() - sums.all() / 2;
        double p =
                method == Method.EXACT
                        ? exact(sums, side)
                        : Normal.tail(
                                off,
                                sums.sigma(sums.ties()),
                                MannWhitney.continuity(settle(method, false)),
                                side);
        return new Tested(Statistic.of("V", sums.sum()), p);
    }

    private static Method settle(Method method, boolean exact) {
        return method == Method.AUTO ? (exact ? Method.EXACT : Method.CORRECTED) : method;
    }

    private static double exact(Sums sums, Side side) {
        Unfit.when(sums.ties() > 0 || sums.n() > COUNTED, Unfit.Reason.OUT_OF_RANGE);
        CountLaw law = CountLaw.signedRank((int) sums.n());
        long v = Math.round(sums.sum());
        return switch (side) {
            case TWO -> Math.min(1, 2 * Math.min(law.atMost(v), law.atLeast(v)));
            case LESS -> law.atMost(v);
            case GREATER -> law.atLeast(v);
        };
    }

    /// The matched-pairs rank-biserial correlation (Kerby 2014) with an interval on Fisher's scale
    /// and the deviation that holds without an effect.
    public static Estimate biserial(Sums sums, double level) {
        double value = Math.clamp(2 * sums.sum() / sums.all() - 1, -1.0, 1.0);
        double n = sums.n();
        double deviation = Math.sqrt(n * (n + 1) * (2 * n + 1) / 6) / sums.all();
        double reach = Normal.upper((1 - level) / 2) * deviation;
        double z = Math.log((1 + value) / (1 - value)) / 2;
        return new Estimate(value, new Interval(Math.tanh(z - reach), Math.tanh(z + reach), level));
    }
}

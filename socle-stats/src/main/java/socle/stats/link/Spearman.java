package socle.stats.link;

import socle.stats.Estimate;
import socle.stats.Method;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.rank.Ranks;

/// Spearman's correlation of ranks, as R's cor.test: S is the sum of squared differences of ranks;
/// without ties and with at most 1290 pairs its tail is counted (to 9 pairs) or by the Edgeworth
/// series of AS 89, else Student's t of rho. The interval is that of Bonett & Wright (2000,
/// Psychometrika 65(1):23-28), which R does not give.
public final class Spearman {

    private static final int SERIES = 1290;

    private Spearman() {}

    /// Of pairs; three or more. The interval needs four.
    public static Correlation test(double[] x, double[] y, Side side, Method method, double level) {
        Unfit.when(x.length != y.length, Unfit.Reason.UNPAIRED);
        Unfit.when(x.length < 3, x.length == 0 ? Unfit.Reason.EMPTY : Unfit.Reason.TOO_FEW);
        Ranks left = Ranks.of(x);
        Ranks right = Ranks.of(y);
        Together pairs = Together.of(left.values(), right.values());
        boolean whole = left.ties() == 0 && right.ties() == 0 && x.length <= SERIES;
        Unfit.when(method == Method.EXACT && !whole, Unfit.Reason.OUT_OF_RANGE);
        boolean exact = method == Method.EXACT || (method == Method.AUTO && whole);
        return exact ? exact(pairs, side, level) : test(pairs, side, level);
    }

    /// Of sufficient statistics of the ranks, by Student's t.
    public static Correlation test(Together ranks, Side side, double level) {
        Unfit.when(ranks.n() < 3, Unfit.Reason.TOO_FEW);
        double rho = ranks.r();
        double n = ranks.n();
        double t = rho / Math.sqrt((1 - rho) * (1 + rho) / (n - 2));
        Tested tested = new Tested(Statistic.of("S", s(ranks)), Fisher.student(t, n, side));
        return new Correlation(tested, Method.PLAIN, interval(rho, n, side, level));
    }

    private static Correlation exact(Together ranks, Side side, double level) {
        int n = (int) ranks.n();
        long s = Math.round(s(ranks));
        SquaredRanks law = SquaredRanks.of(n);
        double p =
                switch (side) {
                    case TWO -> Math.min(1, 2 * (ranks.r() < 0 ? law.atLeast(s) : law.atMost(s)));
                    case LESS -> law.atLeast(s);
                    case GREATER -> law.atMost(s);
                };
        Tested tested = new Tested(Statistic.of("S", (double) s), p);
        return new Correlation(tested, Method.EXACT, interval(ranks.r(), n, side, level));
    }

    private static double s(Together ranks) {
        double n = ranks.n();
        return n * (n * n - 1) * (1 - ranks.r()) / 6;
    }

    private static Estimate interval(double rho, double n, Side side, double level) {
        double error = n > 3 ? Math.sqrt((1 + rho * rho / 2) / (n - 3)) : Double.POSITIVE_INFINITY;
        return Fisher.interval(rho, error, side, level);
    }
}

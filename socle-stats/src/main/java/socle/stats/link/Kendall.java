package socle.stats.link;

import socle.stats.Estimate;
import socle.stats.Method;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Kendall's tau-b, as R's cor.test: T counts the pairs in the same order and is exact below 50
/// things without ties; else z with the variance for ties (Kendall 1970, Rank Correlation Methods,
/// chapter 4). The interval is that of Bonett & Wright (2000, Psychometrika 65(1):23-28).
public final class Kendall {

    private static final int SMALL = 50;

    /// Most things for which orders are counted when asked for: 170! is a double.
    private static final int COUNTED = 170;

    private Kendall() {}

    /// Of pairs; three or more, found in n log n steps. The interval needs five.
    public static Correlation test(double[] x, double[] y, Side side, Method method, double level) {
        Unfit.when(x.length != y.length, Unfit.Reason.UNPAIRED);
        Unfit.unlessFinite(x, y);
        Unfit.when(x.length < 3, Unfit.Reason.TOO_FEW);
        Concordance pairs = Concordance.of(x, y);
        Unfit.when(!(pairs.untied() > 0), Unfit.Reason.NO_SPREAD);
        Unfit.when(
                method == Method.EXACT && (pairs.tied() || x.length > COUNTED),
                Unfit.Reason.OUT_OF_RANGE);
        boolean small = !pairs.tied() && x.length < SMALL;
        boolean exact = method == Method.EXACT || (method == Method.AUTO && small);
        Method settled = exact ? Method.EXACT : method == Method.AUTO ? Method.PLAIN : method;
        Tested tested = exact ? exact(pairs, side) : normal(pairs, side, settled);
        return new Correlation(tested, settled, interval(pairs, side, level));
    }

    private static Tested exact(Concordance pairs, Side side) {
        long same = (pairs.score() + pairs.all()) / 2;
        Concordance.Law law = new Concordance.Law((int) pairs.n());
        double p =
                switch (side) {
                    case TWO -> Math.min(1, 2 * Math.min(law.atMost(same), law.atLeast(same)));
                    case LESS -> law.atMost(same);
                    case GREATER -> law.atLeast(same);
                };
        return new Tested(Statistic.of("T", (double) same), p);
    }

    private static Tested normal(Concordance pairs, Side side, Method method) {
        double score = pairs.score();
        double less = method == Method.CORRECTED ? 1 : 0;
        double z = Math.signum(score) * (Math.abs(score) - less) / Math.sqrt(pairs.variance());
        return new Tested(Statistic.of("z", z), Fisher.normal(z, side));
    }

    private static Estimate interval(Concordance pairs, Side side, double level) {
        double tau = Math.clamp(pairs.score() / pairs.untied(), -1.0, 1.0);
        double n = pairs.n();
        double error = n > 4 ? Math.sqrt(0.437 / (n - 4)) : Double.POSITIVE_INFINITY;
        return Fisher.interval(tau, error, side, level);
    }
}

package socle.stats.rank;

import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;

/// Hodges and Lehmann's estimate (1963, Annals of Mathematical Statistics 34(2)) with the interval
/// that turns the rank test around (Hollander & Wolfe 1999, sections 3.3 and 4.3), as in R's
/// wilcox.test; its roots are found exactly instead of by uniroot.
/// The level is the one asked, or the one that the smallest samples reach.
final class Shift {

    private final Select select;
    private final Side side;
    private final double level;

    Shift(Select select, Side side, double level) {
        this.select = select;
        this.side = side;
        this.level = level;
    }

    /// With the exact law of the statistic.
    Estimate exact(CountLaw law) {
        double alpha = side == Side.TWO ? (1 - level) / 2 : 1 - level;
        long from = Math.max(1, law.quantile(alpha));
        double missed = law.atMost(from - 1) * sides();
        boolean reached = missed - (1 - level) <= (1 - level) / 2;
        return estimate(from, select.all() - from + 1, reached ? level : 1 - missed);
    }

    /// With the normal law: sigma without the ties that a shift undoes, continuity 0.5 or 0. Where
    /// so few values cannot reach the level, it is that of all they span.
    Estimate normal(double sigma, double continuity) {
        double alpha = side == Side.TWO ? (1 - level) / 2 : 1 - level;
        double reach = Normal.upper(alpha) * sigma;
        double middle = select.all() / 2.0;
        long from = (long) Math.floor(middle - continuity - reach) + 1;
        long to = (long) Math.floor(middle + continuity + reach) + 1;
        double most = 1 - sides() * Normal.tail((middle - continuity) / sigma, Side.GREATER);
        boolean reached = from >= 1 || !(most > 0);
        return estimate(from, to, reached ? level : Math.min(level, most));
    }

    private int sides() {
        return side == Side.TWO ? 2 : 1;
    }

    private Estimate estimate(long from, long to, double reached) {
        double low = side == Side.LESS ? Double.NEGATIVE_INFINITY : select.at(from);
        double high = side == Side.GREATER ? Double.POSITIVE_INFINITY : select.at(to);
        return new Estimate(select.median(), new Interval(low, high, reached));
    }
}

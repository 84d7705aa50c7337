package socle.kinds.analyse.hypothesis.finding;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.kinds.analyse.hypothesis.finding.Answer.Seeing;
import socle.stats.Moments;
import socle.stats.law.Quantile;
import socle.stats.power.Level;
import socle.stats.power.Power;

/// The power of tests against an effect at the size that there is: never of the effect that was
/// observed (Hoenig & Heisey 2001, The American Statistician 55:19-24).
public final class Sight {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Sight() {}

    public static Seeing one(Moments x) {
        return (effect, factor, level) ->
                Power.one(size(x.n(), factor), effect / x.deviation(), level);
    }

    public static Seeing welch(Moments x, Moments y) {
        return (effect, factor, level) ->
                Power.welch(
                        new Power.Group(size(x.n(), factor), x.deviation()),
                        new Power.Group(size(y.n(), factor), y.deviation()),
                        effect,
                        level);
    }

    public static Seeing student(Moments x, Moments y) {
        double pooled = Math.sqrt((x.squares() + y.squares()) / (x.n() + y.n() - 2.0));
        return (effect, factor, level) ->
                Power.two(size(x.n(), factor), size(y.n(), factor), effect / pooled, level);
    }

    /// Mann-Whitney, the effect being the rank-biserial correlation (Noether 1987, Journal of the
    /// American Statistical Association 82:645-647, eq. 3).
    public static Seeing ranks(long n, long m) {
        double all = (double) n + m;
        double share = n / all;
        return (effect, factor, level) ->
                normal(effect / 2 * Math.sqrt(12 * all * factor * share * (1 - share)), level);
    }

    /// Signed ranks, the effect being the matched-pairs rank-biserial correlation (Noether 1987,
    /// eq. 2).
    public static Seeing signed(long n) {
        return (effect, factor, level) -> normal(effect / 2 * Math.sqrt(3 * n * factor), level);
    }

    /// The sign test, the effect being the share of positive ones less one half.
    public static Seeing signs(long n) {
        return (effect, factor, level) ->
                Power.share(size(n, factor), Math.clamp(0.5 + effect, 1e-9, 1 - 1e-9), 0.5, level);
    }

    /// Analysis of variance, the effect being η².
    public static Seeing variance(List<Moments> groups) {
        int k = groups.size();
        long n = groups.stream().mapToLong(Moments::n).sum();
        return (effect, factor, level) ->
                Power.anova(
                        k,
                        size(n / k, factor),
                        Math.sqrt(Math.min(effect, 0.999) / (1 - Math.min(effect, 0.999))),
                        level.alpha());
    }

    /// A χ² law whose noncentrality is n times the square of the effect, times a factor.
    public static Seeing chiSquare(
            long n, double freedom, java.util.function.DoubleUnaryOperator cohen) {
        return (effect, factor, level) ->
                Power.chiSquare(
                        size(n, factor), cohen.applyAsDouble(effect), freedom, level.alpha());
    }

    public static Seeing share(long n, double against) {
        return (effect, factor, level) ->
                Power.share(
                        size(n, factor),
                        Math.clamp(against + effect, 1e-9, 1 - 1e-9),
                        against,
                        level);
    }

    /// Two shares that lie about the one of all rows.
    public static Seeing shares(double pooled, long n, long m) {
        return (effect, factor, level) ->
                Power.shares(
                        new double[] {
                            Math.clamp(pooled + effect / 2, 1e-9, 1 - 1e-9),
                            Math.clamp(pooled - effect / 2, 1e-9, 1 - 1e-9)
                        },
                        size(n, factor),
                        size(m, factor),
                        level);
    }

    /// McNemar, the effect being the odds of going against coming.
    public static Seeing changes(long changed) {
        return (odds, factor, level) ->
                Power.share(
                        size(changed, factor), Math.abs(odds) / (1 + Math.abs(odds)), 0.5, level);
    }

    /// A correlation; `spread` is the variance of its Fisher's z in units of 1/(n − 3) (1.06 for
    /// Spearman: Fieller, Hartley & Pearson 1957).
    public static Seeing correlation(long n, double spread) {
        return (effect, factor, level) ->
                Power.correlation(
                        Math.max(4, Math.round((size(n, factor) - 3) / spread) + 3),
                        Math.clamp(effect, -0.999, 0.999),
                        level);
    }

    /// A coefficient of least squares, by its error and degrees of freedom.
    public static Seeing slope(double error, double freedom) {
        return (effect, factor, level) ->
                Power.student(freedom * factor, effect / error * Math.sqrt(factor), level);
    }

    /// A ratio whose logarithm has this error.
    public static Seeing ratio(double error) {
        return (effect, factor, level) ->
                normal(Math.log(Math.abs(effect)) / error * Math.sqrt(factor), level);
    }

    /// A source of several, the effect being its partial η².
    public static Seeing source(long n, double above, double below) {
        return (effect, factor, level) -> {
            double share = Math.min(effect, 0.999);
            return Power.fisher(
                    above, below * factor, n * factor * share / (1 - share), level.alpha());
        };
    }

    /// Equivalence when there is no difference at all, by the normal law; the effect is the margin.
    public static Seeing equivalence(double error) {
        return (margin, factor, level) -> {
            double reach = Math.abs(margin) * Math.sqrt(factor) / error;
            double z = Quantile.normal(level.alpha());
            return Math.max(0, 2 * NORMAL.cumulativeProbability(reach - z) - 1);
        };
    }

    private static double normal(double shift, Level level) {
        return switch (level.side()) {
            case TWO -> {
                double z = Quantile.normal(level.alpha() / 2);
                yield NORMAL.survivalProbability(z - shift)
                        + NORMAL.cumulativeProbability(-z - shift);
            }
            case GREATER -> NORMAL.survivalProbability(Quantile.normal(level.alpha()) - shift);
            case LESS -> NORMAL.cumulativeProbability(-Quantile.normal(level.alpha()) - shift);
        };
    }

    private static long size(long n, double factor) {
        return Math.max(2, Math.round(n * factor));
    }

    public static Optional<Seeing> none() {
        return Optional.empty();
    }
}

package socle.stats.power;

import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.stats.Unfit;
import socle.stats.law.NoncentralChiSquare;
import socle.stats.law.NoncentralF;
import socle.stats.law.NoncentralT;
import socle.stats.law.Quantile;

/// How probable it is that a planned test rejects if an effect is there. Two-sided tests count both
/// tails (R's `power.t.test(strict = TRUE)`, `power.prop.test(strict = TRUE)`,
/// `power.anova.test`).
public final class Power {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Power() {}

    /// The t-test of one mean, or of n pairs by their differences; d in standard deviations.
    public static double one(long n, double d, Level level) {
        Unfit.when(n < 2, Unfit.Reason.TOO_FEW);
        return student(n - 1.0, d * Math.sqrt((double) n), level);
    }

    /// The t-test of two means of equal variance; d in standard deviations.
    public static double two(long n, long m, double d, Level level) {
        Unfit.when(n < 1 || m < 1 || n + m < 3, Unfit.Reason.TOO_FEW);
        return student(n + m - 2.0, d / Math.sqrt(1.0 / n + 1.0 / m), level);
    }

    /// A group that is planned.
    ///
    /// @param n how many values, two or more
    /// @param deviation their standard deviation, above zero
    public record Group(long n, double deviation) {
        public Group {
            Unfit.when(n < 2, Unfit.Reason.TOO_FEW);
            Unfit.when(!(deviation > 0), Unfit.Reason.NO_SPREAD);
        }
    }

    /// Welch's test of two means, the difference in their unit, with Satterthwaite's degrees of
    /// freedom at the planned deviations: a close approximation, not exact.
    public static double welch(Group x, Group y, double difference, Level level) {
        double a = x.deviation() * x.deviation() / x.n();
        double b = y.deviation() * y.deviation() / y.n();
        double freedom = (a + b) * (a + b) / (a * a / (x.n() - 1) + b * b / (y.n() - 1));
        return student(freedom, difference / Math.sqrt(a + b), level);
    }

    /// A t-test with these degrees of freedom, the effect being so many standard errors: of a
    /// coefficient of a regression, for example.
    public static double student(double freedom, double shift, Level level) {
        double critical = Quantile.student(freedom, level.tail());
        NoncentralT law = new NoncentralT(freedom, shift);
        return level.power(law.survival(critical), law.cumulative(-critical));
    }

    /// The z-test of one share p against the one supposed, by the normal approximation.
    public static double share(long n, double p, double supposed, Level level) {
        double root = Math.sqrt((double) n);
        double at = Math.sqrt(p * (1 - p)) / root;
        double under = Math.sqrt(supposed * (1 - supposed)) / root;
        return normal(p - supposed, under, at, level);
    }

    /// The z-test of two shares, of n and m values, by the normal approximation.
    public static double shares(double[] shares, long n, long m, Level level) {
        Unfit.when(shares.length != 2, Unfit.Reason.UNPAIRED);
        double p = shares[0];
        double q = shares[1];
        double both = (n * p + m * q) / ((double) n + m);
        double under = Math.sqrt(both * (1 - both) * (1.0 / n + 1.0 / m));
        double at = Math.sqrt(p * (1 - p) / n + q * (1 - q) / m);
        return normal(p - q, under, at, level);
    }

    private static double normal(double effect, double under, double at, Level level) {
        double critical = Quantile.normal(level.tail()) * under;
        double above = NORMAL.survivalProbability((critical - effect) / at);
        return level.power(above, NORMAL.cumulativeProbability((-critical - effect) / at));
    }

    /// A χ² test of n values, w being Cohen's effect (Cohen 1988, ch. 7).
    public static double chiSquare(long n, double w, double freedom, double alpha) {
        double critical = Quantile.chiSquare(freedom, alpha);
        return new NoncentralChiSquare(freedom, n * w * w).survival(critical);
    }

    /// One-way analysis of variance of `groups` groups of n values each, f being Cohen's effect:
    /// the
    /// deviation of the means in units of that of the values (Cohen 1988, ch. 8).
    public static double anova(int groups, long n, double f, double alpha) {
        Unfit.when(groups < 2 || n < 2, Unfit.Reason.TOO_FEW);
        double above = groups - 1.0;
        double below = groups * (n - 1.0);
        double critical = Quantile.fisher(above, below, alpha);
        return new NoncentralF(above, below, groups * n * f * f).survival(critical);
    }

    /// An F-test with these degrees of freedom, `shift` being its noncentrality.
    public static double fisher(double above, double below, double shift, double alpha) {
        double critical = Quantile.fisher(above, below, alpha);
        return new NoncentralF(above, below, shift).survival(critical);
    }

    /// The test that a correlation is zero, of n pairs, by Fisher's z with its bias (Fisher 1921,
    /// Metron 1; Hotelling 1953): a normal approximation.
    public static double correlation(long n, double r, Level level) {
        Unfit.when(n < 4, Unfit.Reason.TOO_FEW);
        double z = 0.5 * (Math.log1p(r) - Math.log1p(-r)) + r / (2.0 * (n - 1));
        double error = 1 / Math.sqrt(n - 3.0);
        return normal(z, error, error, level);
    }
}

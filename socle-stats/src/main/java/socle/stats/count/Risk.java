package socle.stats.count;

import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;
import socle.stats.Unfit;
import socle.stats.law.Quantile;

/// How two rows of a table of two by two compare: the first column counts those who were hit.
public final class Risk {

    private Risk() {}

    /// The difference of the two risks, with Newcombe's interval.
    public static Estimate difference(Counts counts, double level) {
        Counts table = counts.fourfold();
        long[] rows = table.rows();
        Trials first = new Trials(table.at(0, 0), rows[0]);
        return Proportion.newcombe(first, new Trials(table.at(1, 0), rows[1]), Side.TWO, level);
    }

    /// The ratio of the two risks, with the interval of its logarithm (Katz et al. 1978, Biometrics
    /// 34). Refuses a row without hits: the logarithm has no error there.
    public static Estimate ratio(Counts counts, double level) {
        Counts table = counts.fourfold();
        double a = positive(table.at(0, 0));
        double c = positive(table.at(1, 0));
        double[] n = {table.rows()[0], table.rows()[1]};
        double error = Math.sqrt(1 / a - 1 / n[0] + 1 / c - 1 / n[1]);
        return scaled(a / n[0] / (c / n[1]), error, level);
    }

    /// The ratio of the two odds, with the interval of its logarithm (Woolf 1955, Annals of Human
    /// Genetics 19). Refuses a cell of zero; [Fisher] does not.
    public static Estimate odds(Counts counts, double level) {
        Counts table = counts.fourfold();
        double a = positive(table.at(0, 0));
        double b = positive(table.at(0, 1));
        double c = positive(table.at(1, 0));
        double d = positive(table.at(1, 1));
        return scaled(a / b * (d / c), Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), level);
    }

    private static double positive(long count) {
        Unfit.when(count == 0, Unfit.Reason.TOO_FEW);
        return count;
    }

    private static Estimate scaled(double ratio, double error, double level) {
        double far = Math.exp(Quantile.normal((1 - level) / 2) * error);
        return new Estimate(ratio, new Interval(ratio / far, ratio * far, level));
    }
}

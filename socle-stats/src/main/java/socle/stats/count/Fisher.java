package socle.stats.count;

import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.law.Root;

/// Fisher's exact test of a table of two by two, conditional on its margins (R's `fisher.test`):
/// two-sided, p sums all tables that are no more probable than the observed one.
public final class Fisher {

    private Fisher() {}

    /// The test that the odds are the same, and the conditional maximum-likelihood odds ratio with
    /// its exact interval. Refuses margins that leave five million tables and more.
    public static Shared of(Counts counts, Side side, double level) {
        FourfoldLaw law = FourfoldLaw.of(counts.fourfold());
        long x = counts.at(0, 0);
        double p =
                switch (side) {
                    case TWO -> law.asRare(x);
                    case LESS -> law.atMost(x, 0);
                    case GREATER -> law.atLeast(x, 0);
                };
        Tested tested = new Tested(Statistic.of("a", (double) x), Math.min(1, p));
        return new Shared(tested, new Estimate(estimate(law, x), interval(law, x, side, level)));
    }

    private static double estimate(FourfoldLaw law, long x) {
        if (x == law.low()) {
            return 0;
        }
        if (x == law.high()) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.exp(Root.around(odds -> law.mean(odds) - x, 0, 1));
    }

    private static Interval interval(FourfoldLaw law, long x, Side side, double level) {
        double tail = side == Side.TWO ? (1 - level) / 2 : 1 - level;
        double goal = Math.log(tail);
        double low =
                side == Side.LESS || x == law.low()
                        ? 0
                        : Math.exp(Root.around(o -> Math.log(law.atLeast(x, o)) - goal, 0, 1));
        double high =
                side == Side.GREATER || x == law.high()
                        ? Double.POSITIVE_INFINITY
                        : Math.exp(Root.around(o -> Math.log(law.atMost(x, o)) - goal, 0, 1));
        return new Interval(low, high, level);
    }

    /// The upper-left cell of tables with given margins, by the logarithm of the odds ratio: the
    /// noncentral hypergeometric distribution (Fisher 1935).
    private static final class FourfoldLaw {

        private static final long MOST = 5_000_000;

        /// As R: probabilities that differ by less than 1e-7 of them are the same.
        private static final double EQUAL = Math.log1p(1e-7);

        /// The least value of the cell.
        private final long low;

        /// Logarithms of its weights from there, the largest being zero.
        private final double[] logs;

        private FourfoldLaw(long low, double... logs) {
            this.low = low;
            this.logs = logs;
        }

        static FourfoldLaw of(Counts counts) {
            long row = counts.rows()[0];
            long column = counts.columns()[0];
            long rest = counts.rows()[1];
            long low = Math.max(0, column - rest);
            long size = Math.min(row, column) - low + 1;
            Unfit.when(size > MOST, Unfit.Reason.OUT_OF_RANGE);
            double[] logs = new double[(int) size];
            // From the mode outwards, so that the weights that matter have the least rounding.
            long mode = (long) ((row + 1.0) * (column + 1.0) / (row + rest + 2.0));
            int top = (int) Math.clamp(mode - low, 0, size - 1);
            for (int i = top; i + 1 < size; i++) {
                logs[i + 1] = logs[i] + step(low + i, row, column, rest);
            }
            for (int i = top; i > 0; i--) {
                logs[i - 1] = logs[i] - step(low + i - 1, row, column, rest);
            }
            return new FourfoldLaw(low, logs);
        }

        private static double step(long x, long row, long column, long rest) {
            double up = (double) (row - x) / (x + 1);
            return Math.log(up * (column - x) / (rest - column + x + 1));
        }

        long low() {
            return low;
        }

        long high() {
            return low + logs.length - 1;
        }

        double asRare(long x) {
            double limit = logs[(int) (x - low)] + EQUAL;
            double rare = 0;
            double all = 0;
            for (double log : logs) {
                double weight = Math.exp(log);
                rare += log <= limit ? weight : 0;
                all += weight;
            }
            return rare / all;
        }

        double atMost(long x, double odds) {
            return share(0, (int) (x - low) + 1, odds);
        }

        double atLeast(long x, double odds) {
            return share((int) (x - low), logs.length, odds);
        }

        private double share(int from, int to, double odds) {
            double top = top(odds);
            double part = 0;
            double all = 0;
            for (int i = 0; i < logs.length; i++) {
                double weight = Math.exp(logs[i] + odds * i - top);
                part += i >= from && i < to ? weight : 0;
                all += weight;
            }
            return part / all;
        }

        double mean(double odds) {
            double top = top(odds);
            double sum = 0;
            double all = 0;
            for (int i = 0; i < logs.length; i++) {
                double weight = Math.exp(logs[i] + odds * i - top);
                sum += weight * i;
                all += weight;
            }
            return low + sum / all;
        }

        private double top(double odds) {
            double top = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < logs.length; i++) {
                top = Math.max(top, logs[i] + odds * i);
            }
            return top;
        }
    }
}

package socle.stats.link;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The law of Spearman's S, the sum of squared differences of ranks, without ties: AS 89 (Best &
/// Roberts 1975, Applied Statistics 24(3):377-379), counted to nine pairs as R does, and by its
/// Edgeworth series beyond.
sealed interface SquaredRanks {

    int COUNTED = 9;

    /// P(S ≤ s).
    double atMost(long s);

    /// P(S ≥ s).
    double atLeast(long s);

    static SquaredRanks of(int n) {
        return n <= COUNTED ? Counted.of(n) : new Series(n);
    }

    /// All n! orders, counted by which ranks are taken and what they add up to.
    final class Counted implements SquaredRanks {

        private final double[] ways;

        private Counted(double[] ways) {
            this.ways = ways;
        }

        static Counted of(int n) {
            int most = n * (n * n - 1) / 3;
            double[][] ways = new double[1 << n][most + 1];
            ways[0][0] = 1;
            for (int taken = 0; taken < ways.length - 1; taken++) {
                int at = Integer.bitCount(taken);
                for (int rank = 0; rank < n; rank++) {
                    if ((taken >> rank & 1) == 0) {
                        add(ways[taken], ways[taken | 1 << rank], (at - rank) * (at - rank));
                    }
                }
            }
            return new Counted(ways[ways.length - 1]);
        }

        private static void add(double[] from, double[] to, int more) {
            for (int s = 0; s + more < to.length; s++) {
                to[s + more] += from[s];
            }
        }

        @Override
        public double atMost(long s) {
            return sum(0, s);
        }

        @Override
        public double atLeast(long s) {
            return sum(s, ways.length - 1);
        }

        private double sum(long from, long to) {
            double some = 0;
            double all = 0;
            for (int s = 0; s < ways.length; s++) {
                all += ways[s];
                some += s >= from && s <= to ? ways[s] : 0;
            }
            return some / all;
        }
    }

    /// By the Edgeworth series.
    record Series(double n) implements SquaredRanks {

        private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

        /// AS 89 finds P(S ≥ s); the possible sums are even, so s + 2 is the next.
        @Override
        public double atMost(long s) {
            if (s + 2 > most()) {
                return 1;
            }
            double x = score((double) s + 2);
            return Math.clamp(NORMAL.cumulativeProbability(x) - series(x), 0.0, 1.0);
        }

        @Override
        public double atLeast(long s) {
            if (s <= 0) {
                return 1;
            }
            double x = score((double) s);
            return Math.clamp(NORMAL.survivalProbability(x) + series(x), 0.0, 1.0);
        }

        private double most() {
            return n * (n * n - 1) / 3;
        }

        private double score(double s) {
            return (6 * (s - 1) / n / (n * n - 1) - 1) * Math.sqrt(n - 1);
        }

        private double series(double x) {
            double b = 1 / n;
            double y = x * x;
            double inner =
                    0.0879 + 0.0151 * b - y * (0.0072 - 0.0831 * b + y * b * (0.0131 - 4.6e-4 * y));
            double middle = -0.0758 + b * (0.1033 + 0.3932 * b) - y * b * inner;
            double outer = 0.2274 + b * (0.2531 + 0.1745 * b) + y * middle;
            return x * b * outer * Math.exp(-y / 2);
        }
    }
}

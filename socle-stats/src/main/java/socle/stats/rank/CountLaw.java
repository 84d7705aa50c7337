package socle.stats.rank;

import java.util.Arrays;

/// An exact law on 0 to the largest value of a sum of ranks, symmetric about its middle. All terms
/// are sums of positive numbers, so both tails keep their digits.
final class CountLaw {

    /// Less than this is noise of rounding when a quantile is looked for, as in R.
    private static final double FUZZ = 10 * Math.ulp(1.0);

    private final double[] upTo;

    private CountLaw(double[] counts) {
        upTo = counts;
        Arrays.parallelPrefix(upTo, Double::sum);
        double all = upTo[upTo.length - 1];
        for (int i = 0; i < upTo.length; i++) {
            upTo[i] /= all;
        }
    }

    /// Of Mann and Whitney's U of n and m values without ties (1947, Annals of Mathematical
    /// Statistics 18(1), eq. 1): ways(u; n, m) = ways(u − m; n − 1, m) + ways(u; n, m − 1).
    static CountLaw mannWhitney(int n, int m) {
        double[][] ways = new double[n + 1][n * m + 1];
        for (double[] row : ways) {
            row[0] = 1;
        }
        for (int j = 1; j <= m; j++) {
            for (int i = 1; i <= n; i++) {
                for (int u = j; u <= i * j; u++) {
                    ways[i][u] += ways[i - 1][u - j];
                }
            }
        }
        return new CountLaw(ways[n]);
    }

    /// Of Wilcoxon's V of n differences without ties: ways to reach a sum by some of 1 … n.
    static CountLaw signedRank(int n) {
        double[] ways = new double[n * (n + 1) / 2 + 1];
        ways[0] = 1;
        for (int rank = 1; rank <= n; rank++) {
            for (int sum = rank * (rank + 1) / 2; sum >= rank; sum--) {
                ways[sum] += ways[sum - rank];
            }
        }
        return new CountLaw(ways);
    }

    /// P(at most value).
    double atMost(long value) {
        return value < 0 ? 0 : upTo[(int) Math.min(value, upTo.length - 1)];
    }

    /// P(at least value), by symmetry.
    double atLeast(long value) {
        return atMost(upTo.length - 1 - value);
    }

    /// The smallest value that at most is reached with a probability of p or more, as qwilcox of R.
    int quantile(double p) {
        int value = 0;
        while (upTo[value] < p - FUZZ) {
            value++;
        }
        return value;
    }
}

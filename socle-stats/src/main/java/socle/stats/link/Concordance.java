package socle.stats.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How often two measures order things alike, and how they tie.
///
/// @param n how many things
/// @param score pairs in the same order less those in opposite order
/// @param left the ties of the first measure
/// @param right the ties of the second
record Concordance(long n, long score, Ties left, Ties right) {

    /// Sums over ties of t things.
    ///
    /// @param two of t (t − 1)
    /// @param three of t (t − 1) (t − 2)
    /// @param wide of t (t − 1) (2 t + 5)
    record Ties(double two, double three, double wide) {

        static Ties of(double[] sorted) {
            double two = 0;
            double three = 0;
            double wide = 0;
            for (int from = 0, to = 0; from < sorted.length; from = to) {
                while (to < sorted.length && sorted[to] == sorted[from]) {
                    to++;
                }
                double t = to - from;
                two += t * (t - 1);
                three += t * (t - 1) * (t - 2);
                wide += t * (t - 1) * (2 * t + 5);
            }
            return new Ties(two, three, wide);
        }
    }

    /// By sorting (Knight 1966, Journal of the American Statistical Association 61:436-439).
    static Concordance of(double[] x, double[] y) {
        Integer[] order = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingDouble(i -> x[i] + 0.0)
                        .thenComparingDouble(i -> y[i] + 0.0));
        double[] second = Arrays.stream(order).mapToDouble(i -> y[i] + 0.0).toArray();
        double both = both(order, x, y);
        long exchanges = exchanges(second, new double[second.length], 0, second.length);
        double[] first = Arrays.stream(x).map(v -> v + 0.0).sorted().toArray();
        Ties left = Ties.of(first);
        Ties right = Ties.of(second);
        long n = x.length;
        double unlike = n * (n - 1.0) / 2 - left.two() / 2 - right.two() / 2 + both / 2;
        return new Concordance(n, Math.round(unlike) - 2 * exchanges, left, right);
    }

    private static double both(Integer[] order, double[] x, double[] y) {
        double both = 0;
        for (int from = 0, to = 0; from < order.length; from = to) {
            while (to < order.length
                    && x[order[to]] == x[order[from]]
                    && y[order[to]] == y[order[from]]) {
                to++;
            }
            both += (to - from) * (to - from - 1.0);
        }
        return both;
    }

    /// How many exchanges of neighbours sort the values; sorts them.
    private static long exchanges(double[] values, double[] room, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long found = exchanges(values, room, from, middle) + exchanges(values, room, middle, to);
        int i = from;
        int j = middle;
        for (int at = from; at < to; at++) {
            boolean left = j == to || (i < middle && values[i] <= values[j]);
            found += left ? 0 : middle - i;
            room[at] = left ? values[i++] : values[j++];
        }
        System.arraycopy(room, from, values, from, to - from);
        return found;
    }

    long all() {
        return n * (n - 1) / 2;
    }

    boolean tied() {
        return left.two() > 0 || right.two() > 0;
    }

    /// The geometric mean of the pairs that the two measures tell apart.
    double untied() {
        return Math.sqrt(all() - left.two() / 2) * Math.sqrt(all() - right.two() / 2);
    }

    /// Of the score when nothing links the measures.
    double variance() {
        double main = (n * (n - 1.0) * (2.0 * n + 5) - left.wide() - right.wide()) / 18;
        double two = left.two() * right.two() / (2.0 * n * (n - 1));
        double three = left.three() * right.three() / (9.0 * n * (n - 1) * (n - 2));
        return main + two + three;
    }

    /// How probable a number of pairs in the same order is without ties; symmetric.
    static final class Law {

        private final double[] upTo;

        /// Adds the things one by one: the i-th is out of order with 0 … i − 1 before it.
        Law(int n) {
            double[] ways = {1};
            for (int i = 2; i <= n; i++) {
                double[] next = new double[ways.length + i - 1];
                for (int s = 0; s < ways.length; s++) {
                    for (int more = 0; more < i; more++) {
                        next[s + more] += ways[s] / i;
                    }
                }
                ways = next;
            }
            upTo = ways;
            Arrays.parallelPrefix(upTo, Double::sum);
        }

        double atMost(long same) {
            return same < 0 ? 0 : Math.min(1, upTo[(int) Math.min(same, upTo.length - 1L)]);
        }

        double atLeast(long same) {
            return atMost(upTo.length - 1 - same);
        }
    }
}

package socle.stats.rank;

import java.util.Arrays;
import socle.stats.Unfit;

/// The ranks of values from 1, each tied value with the mean of the ranks its tie covers.
public final class Ranks {

    private final double[] ranks;
    private final double ties;

    private Ranks(double[] ranks, double ties) {
        this.ranks = ranks;
        this.ties = ties;
    }

    /// Of at least one finite value; in the order of the values.
    public static Ranks of(double... values) {
        Unfit.unlessFinite(values);
        double[] sorted = sorted(values);
        double[] means = new double[sorted.length];
        double ties = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = end(sorted, from);
            Arrays.fill(means, from, to, (from + 1 + to) / 2.0);
            ties += cube(to - from);
        }
        double[] ranks = new double[values.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = means[Arrays.binarySearch(sorted, values[i] + 0.0)];
        }
        return new Ranks(ranks, ties);
    }

    /// Of all values of several samples together, in their order.
    public static Ranks together(double[]... samples) {
        return of(Arrays.stream(samples).flatMapToDouble(Arrays::stream).toArray());
    }

    /// Sorted, with one zero.
    static double[] sorted(double[] values) {
        double[] sorted = Arrays.stream(values).map(value -> value + 0.0).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /// The sum of t³ − t over the ties of sorted values, t being how many values tie.
    static double ties(double[] sorted) {
        double ties = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = end(sorted, from);
            ties += cube(to - from);
        }
        return ties;
    }

    private static int end(double[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] == sorted[from]) {
            to++;
        }
        return to;
    }

    private static double cube(double t) {
        return t * t * t - t;
    }

    /// How many.
    public int size() {
        return ranks.length;
    }

    /// The rank of the value at a position.
    public double at(int position) {
        return ranks[position];
    }

    /// A copy of all.
    public double[] values() {
        return ranks.clone();
    }

    /// The sum over the positions from (included) to (excluded).
    public double sum(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += ranks[i];
        }
        return sum;
    }

    /// The sum of t³ − t over all ties; zero when no two values are the same.
    public double ties() {
        return ties;
    }
}

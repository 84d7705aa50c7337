package socle.stats.rank;

/// The k-th smallest of many values that are never listed: all differences of two samples, or all
/// means of two values of one. Both samples sorted, one pass counts how many are at most a bound,
/// and 64 halvings of the doubles between the ends find the value itself, to its last bit.
final class Select {

    /// How many of the values are at most a bound.
    interface Count {
        long atMost(double bound);
    }

    private final Count count;
    private final long all;
    private final long lowest;
    private final long highest;

    private Select(Count count, long all, double lowest, double highest) {
        this.count = count;
        this.all = all;
        this.lowest = key(lowest);
        this.highest = key(highest);
    }

    /// Among x − y of two sorted samples.
    static Select differences(double[] x, double[] y) {
        double lowest = x[0] - y[y.length - 1];
        double highest = x[x.length - 1] - y[0];
        return new Select(
                bound -> differences(x, y, bound), (long) x.length * y.length, lowest, highest);
    }

    /// Among (x + x') / 2 of all pairs of a sorted sample, each value with itself too.
    static Select walsh(double[] x) {
        long all = (long) x.length * (x.length + 1) / 2;
        return new Select(bound -> walsh(x, bound), all, x[0], x[x.length - 1]);
    }

    private static long differences(double[] x, double[] y, double bound) {
        long found = 0;
        int j = 0;
        for (double left : x) {
            while (j < y.length && left - y[j] > bound) {
                j++;
            }
            found += y.length - j;
        }
        return found;
    }

    private static long walsh(double[] x, double bound) {
        long found = 0;
        int j = x.length - 1;
        for (int i = 0; i < x.length && i <= j; i++) {
            while (j >= i && (x[i] + x[j]) / 2 > bound) {
                j--;
            }
            found += Math.max(0, j - i + 1);
        }
        return found;
    }

    /// How many values there are.
    long all() {
        return all;
    }

    /// The one at position k from 1, the nearest end when k is beyond.
    double at(long k) {
        long wanted = Math.clamp(k, 1, all);
        long low = lowest;
        long high = highest;
        while (low < high) {
            long middle = Math.floorDiv(low, 2) + Math.floorDiv(high, 2) + (low & high & 1);
            if (count.atMost(value(middle)) >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return value(high) + 0.0;
    }

    /// The median of all.
    double median() {
        double upper = at(all / 2 + 1);
        return all % 2 == 1 ? upper : (at(all / 2) + upper) / 2;
    }

    private static long key(double value) {
        long bits = Double.doubleToLongBits(value);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    private static double value(long key) {
        return Double.longBitsToDouble(key ^ ((key >> 63) & Long.MAX_VALUE));
    }
}

package socle.stats.count;

import java.util.Arrays;

/// The most and least even ways to fill one column within what is left of the rows: bounds of how
/// probable the rest of a table may be.
final class Spread {

    private Spread() {}

    /// As even as the rows allow; `rows` rise.
    static long[] even(long[] rows, long need) {
        long[] sorted = rows.clone();
        Arrays.sort(sorted);
        long left = need;
        for (int i = 0; i < sorted.length; i++) {
            long share = Math.min(sorted[i], left / (sorted.length - i));
            sorted[i] = share;
            left -= share;
        }
        return sorted;
    }

    /// As much as possible in the largest rows.
    static long[] heaped(long[] rows, long need) {
        long[] sorted = rows.clone();
        Arrays.sort(sorted);
        long left = need;
        for (int i = sorted.length - 1; i >= 0; i--) {
            sorted[i] = Math.min(sorted[i], left);
            left -= sorted[i];
        }
        return sorted;
    }
}

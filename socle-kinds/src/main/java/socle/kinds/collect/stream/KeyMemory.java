package socle.kinds.collect.stream;

import java.util.Arrays;

/// The keys of events that came, each as its 128-bit digest and when it came: 20 bytes a place, and
/// at least three places in ten empty.
final class KeyMemory {

    private static final double FULL = 0.7;

    private long[] high = new long[1 << 10];
    private long[] low = new long[1 << 10];
    private int[] came = new int[1 << 10];
    private int size;

    /// Notes a key.
    ///
    /// @param digest 32 hexadecimal digits
    /// @param minutes since 1970
    /// @return whether it is new
    boolean add(String digest, int minutes) {
        return add(
                Long.parseUnsignedLong(digest, 0, 16, 16),
                Long.parseUnsignedLong(digest, 16, 32, 16),
                minutes);
    }

    private boolean add(long upper, long lower, int minutes) {
        if (size >= FULL * high.length) {
            keep(0, 2 * high.length);
        }
        int at = place(upper, lower);
        if (came[at] != 0) {
            return false;
        }
        put(at, upper, lower, Math.max(1, minutes));
        return true;
    }

    private void put(int at, long upper, long lower, int minutes) {
        high[at] = upper;
        low[at] = lower;
        came[at] = minutes;
        size++;
    }

    /// Where a key is, or the empty place where it would be.
    private int place(long upper, long lower) {
        int at = (int) lower & (high.length - 1);
        while (came[at] != 0 && (high[at] != upper || low[at] != lower)) {
            at = (at + 1) & (high.length - 1);
        }
        return at;
    }

    /// Forgets the keys that came before a time.
    void forget(int minutes) {
        if (Arrays.stream(came).anyMatch(one -> one != 0 && one < minutes)) {
            keep(minutes, high.length);
        }
    }

    private void keep(int since, int places) {
        long[] upper = high;
        long[] lower = low;
        int[] times = came;
        high = new long[places];
        low = new long[places];
        came = new int[places];
        size = 0;
        for (int i = 0; i < times.length; i++) {
            if (times[i] >= Math.max(1, since)) {
                put(place(upper[i], lower[i]), upper[i], lower[i], times[i]);
            }
        }
    }

    /// How many it knows.
    int size() {
        return size;
    }
}

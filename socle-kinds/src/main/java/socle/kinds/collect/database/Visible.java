package socle.kinds.collect.database;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Which transactions a snapshot sees, as `txid_current_snapshot` tells it: `xmin:xmax:running`.
record Visible(long least, long next, Set<Long> running) {

    private static final long EPOCH = 1L << 32;

    static Visible of(String text) {
        String[] parts = text.split(":", -1);
        Set<Long> running =
                Arrays.stream(parts[2].split(","))
                        .filter(one -> !one.isEmpty())
                        .map(Long::valueOf)
                        .collect(Collectors.toSet());
        return new Visible(Long.parseLong(parts[0]), Long.parseLong(parts[1]), running);
    }

    /// Whether it sees a transaction that committed.
    ///
    /// @param xid the lower 32 bits of its number
    boolean sees(long xid) {
        long full = (next & -EPOCH) | xid;
        if (full - next > EPOCH / 2) {
            full -= EPOCH;
        } else if (next - full > EPOCH / 2) {
            full += EPOCH;
        }
        return full < least || (full < next && !running.contains(full));
    }
}

package socle.kinds.collect.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// How long events took from when they happened until they were published, over the last minutes. A
/// batch counts as published when the next one begins.
final class Latencies {

    /// So far back it looks.
    static final Duration WINDOW = Duration.ofMinutes(5);

    /// Sixteen steps a doubling: a percentile is told to 4 %.
    private static final int STEPS = 16;

    private static final int PLACES = STEPS * 63;

    private final Deque<Slot> slots = new ArrayDeque<>();
    private List<Long> happened = new ArrayList<>();
    private long events;

    /// The batches of one minute.
    private static final class Slot {
        private final long minute;
        private final long[] counts = new long[PLACES];

        Slot(long minute) {
            this.minute = minute;
        }
    }

    /// A batch is drafted.
    ///
    /// @param times when its events happened, in microseconds since 1970: as many equal shares of
    // it
    void drafted(List<Long> times, long count) {
        happened = List.copyOf(times);
        events = count;
    }

    /// What was drafted is published.
    void published(Instant now) {
        long minute = now.getEpochSecond() / 60;
        slots.removeIf(slot -> slot.minute <= minute - WINDOW.toMinutes());
        if (happened.isEmpty()) {
            return;
        }
        if (slots.isEmpty() || slots.getLast().minute != minute) {
            slots.add(new Slot(minute));
        }
        long until = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        long share = Math.max(1, events / happened.size());
        for (long time : happened) {
            slots.getLast().counts[place(until - time)] += share;
        }
        happened = List.of();
    }

    private static int place(long micros) {
        double doublings = Math.log((double) Math.max(1, micros)) / Math.log(2);
        return Math.min(PLACES - 1, (int) (doublings * STEPS));
    }

    /// Whether nothing was published in these minutes.
    boolean isEmpty() {
        return slots.isEmpty();
    }

    /// The time in milliseconds within which a share of the events was published.
    double within(double share) {
        long all = 0;
        for (Slot slot : slots) {
            for (long count : slot.counts) {
                all += count;
            }
        }
        long seen = 0;
        for (int place = 0; place < PLACES; place++) {
            for (Slot slot : slots) {
                seen += slot.counts[place];
            }
            if (seen >= share * all) {
                return Math.pow(2, (place + 1.0) / STEPS) / 1_000;
            }
        }
        return 0;
    }
}

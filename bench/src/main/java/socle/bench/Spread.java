package socle.bench;

import java.util.List;
import java.util.Locale;

/// Times of one thing done many times, in nanoseconds.
record Spread(long[] sorted) {

    static Spread of(List<Long> times) {
        return new Spread(times.stream().mapToLong(time -> time).sorted().toArray());
    }

    double median() {
        return at(0.5);
    }

    private double at(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }

    /// The median and the 95th percentile, in milliseconds.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f · %.2f", median(), at(0.95));
    }
}

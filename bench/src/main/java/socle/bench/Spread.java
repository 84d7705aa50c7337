package socle.bench;

import java.util.List;
import java.util.Locale;

/// Times of one thing done many times, in nanoseconds.
record Spread(List<Long> sorted) {

    static Spread of(List<Long> times) {
        return new Spread(times.stream().sorted().toList());
    }

    double median() {
        return at(0.5);
    }

    private double at(double share) {
        return sorted.get((int) Math.floor(share * sorted.size())) / 1e6;
    }

    /// The median and the 95th percentile, in milliseconds.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f · %.2f", median(), at(0.95));
    }
}

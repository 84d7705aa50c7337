package socle.stats.count;

import socle.stats.Unfit;

/// How often something happened of how many times it could.
///
/// @param hits how often, 0 to n
/// @param n how many times, 1 or more
public record Trials(long hits, long n) {

    public Trials {
        Unfit.when(n < 1, Unfit.Reason.EMPTY);
        Unfit.when(hits < 0 || hits > n, Unfit.Reason.OUT_OF_RANGE);
    }

    /// The share of hits.
    public double share() {
        return (double) hits / n;
    }
}

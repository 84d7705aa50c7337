package socle.api;

import socle.api.show.Metric;

/// A kind whose nodes measure something: others may ask the same number of fewer rows, and need not
/// know how it is computed.
public interface Metered<S extends Record> {

    /// What it measures.
    Metric metric(S spec);

    /// The SELECT that computes it, over an item of FROM that has the columns of its table. With
    /// periods it answers one row a period, oldest first (`period` DATE, `value` DOUBLE, `complete`
    /// BOOLEAN); without, one row (`value`).
    String series(S spec, String source);

    /// The SELECT that computes it of all rows at once, whatever their periods: one row (`value`).
    String whole(S spec, String source);
}

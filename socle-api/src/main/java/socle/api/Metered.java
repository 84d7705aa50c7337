package socle.api;

import socle.api.show.Cut;
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

    /// The SELECT that answers a cut that fits the metric, over an item of FROM that has the
    /// columns of its table; other tables that dimensions come from are read by their names. It
    /// answers one row a stretch of time and combination of dimensions: `period` and `until` DATE
    /// (where there are periods: the first day of the stretch and the day after its last), a column
    /// a dimension, `total` BOOLEAN (true in the row that speaks of all combinations), `value`
    /// DOUBLE, `low` and `high` DOUBLE (where it is an estimate: the ends of its interval),
    /// `complete` BOOLEAN, and a DOUBLE for each of what stands beside.
    String cut(S spec, Cut cut, String source);
}

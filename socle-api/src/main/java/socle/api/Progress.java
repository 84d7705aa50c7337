package socle.api;

/// Tells how far a node's work is, on the live line of a run.
public interface Progress {

    /// So much is done.
    ///
    /// @param total what all of it would be, or -1 when unknown
    /// @param unit `rows`, `bytes`, `pages`
    void at(long done, long total, String unit);
}

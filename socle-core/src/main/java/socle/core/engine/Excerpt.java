package socle.core.engine;

import socle.api.data.Rows;

/// The first rows of an answer.
///
/// @param rows those that were wanted
/// @param extent whether there are more
/// @param bytes about so many in memory
public record Excerpt(Rows rows, Extent extent, long bytes) {

    /// How much of an answer it is.
    public enum Extent {
        ALL,
        /// A limit was reached: there are rows beyond these.
        FIRST,
    }

    /// Whether there are no further rows.
    public boolean isWhole() {
        return extent == Extent.ALL;
    }
}

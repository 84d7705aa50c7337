package socle.api.show;

/// How a number is written.
public enum Format {
    /// As many digits as it takes to tell values apart.
    AUTO,
    /// No digit after the point.
    INTEGER,
    /// One digit after the point.
    DECIMAL,
    /// A share of one, written as a percentage.
    PERCENT,
    /// Shortened: 12 k, 3.4 M.
    COMPACT
}

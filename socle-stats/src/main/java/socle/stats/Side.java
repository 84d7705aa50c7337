package socle.stats;

/// What a test asks of the difference: that it is there at all, or on one side.
public enum Side {
    /// It differs.
    TWO,
    /// The first, or the estimate, is less.
    LESS,
    /// The first, or the estimate, is greater.
    GREATER
}

package socle.api.show;

/// How a thing that is told stands; always shown by a sign and words, never by colour alone.
public enum Standing {
    /// As it should be.
    GOOD,
    /// Worth a look.
    WATCH,
    /// Not as it should be.
    BAD,
    /// Neither good nor bad.
    PLAIN
}

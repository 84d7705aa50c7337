package socle.api.proof;

/// What a fallen verdict means for what follows.
public enum Severity {
    /// It is told; everything goes on.
    WARNING,
    /// What depends on it does not run.
    ERROR
}

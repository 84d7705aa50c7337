package socle.stats;

/// How the tail of a statistic without a continuous law is found.
public enum Method {
    /// Exact for small samples without ties, else by approximation: the rule of R for each test.
    AUTO,
    /// By counting all arrangements; refused where ties or size forbid it.
    EXACT,
    /// By the limiting law with the correction for continuity.
    CORRECTED,
    /// By the limiting law as it is.
    PLAIN
}

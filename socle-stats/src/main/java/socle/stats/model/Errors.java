package socle.stats.model;

/// Which standard errors of least squares: those of equal variances, or those that hold without
/// (MacKinnon & White 1985, Journal of Econometrics 29(3):305-325).
public enum Errors {
    /// One variance for all rows.
    CLASSIC,
    /// Squared residuals as they are.
    HC0,
    /// Times n / (n − p).
    HC1,
    /// Over 1 − leverage.
    HC2,
    /// Over its square: the one to take for small samples.
    HC3
}

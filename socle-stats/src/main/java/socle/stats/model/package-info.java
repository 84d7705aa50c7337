/// Regressions with inference: ordinary least squares with diagnostics and robust errors, logistic
/// and Poisson. Knows columns of numbers only; whoever has categories makes columns of them.
@NullMarked
package socle.stats.model;

import org.jspecify.annotations.NullMarked;

package socle.kinds.analyse.hypothesis.look;

import socle.stats.Moments;

/// A group of numbers, by its sufficient statistics.
///
/// @param skewness of its values; zero when it cannot be told
public record Group(String name, Moments moments, double skewness) {

    /// Enough values for its mean to be about normal whatever their shape: more than 25 times the
    /// square of the skewness (Cochran 1977, Sampling Techniques, 3rd ed., eq. 2.29).
    boolean isLarge() {
        return moments.n() >= 30 && moments.n() > 25 * skewness * skewness;
    }
}

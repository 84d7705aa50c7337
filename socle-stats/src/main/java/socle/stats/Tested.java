package socle.stats;

/// What a test answers.
///
/// @param statistic what was computed of the data
/// @param p how probable a statistic at least as extreme is if the null hypothesis holds; 0 to 1
public record Tested(Statistic statistic, double p) {

    public Tested {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p is " + p);
        }
    }
}

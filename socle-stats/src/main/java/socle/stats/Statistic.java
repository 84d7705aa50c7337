package socle.stats;

import java.util.List;

/// What a test computes of the data, by the letter that textbooks give it.
///
/// @param symbol t, F, X2, W, …
/// @param value its value
/// @param freedom degrees of freedom, none when its distribution has none
public record Statistic(String symbol, double value, List<Double> freedom) {

    public Statistic {
        freedom = List.copyOf(freedom);
    }

    /// One with its degrees of freedom.
    public static Statistic of(String symbol, double value, double... freedom) {
        return new Statistic(symbol, value, java.util.Arrays.stream(freedom).boxed().toList());
    }
}

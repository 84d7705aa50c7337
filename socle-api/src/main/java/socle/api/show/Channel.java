package socle.api.show;

import java.util.Optional;

/// A column on its way to a position or a colour.
///
/// @param aggregate how several rows of one place became one value
/// @param title the words on the axis or legend
/// @param unit written after the number
/// @param zero whether the axis starts at zero; bars always do
public record Channel(
        String column,
        Optional<Aggregate> aggregate,
        Optional<String> title,
        Format format,
        Optional<String> unit,
        Optional<Boolean> zero) {

    /// How several rows become one value.
    public enum Aggregate {
        COUNT,
        SUM,
        MEAN,
        MEDIAN,
        MIN,
        MAX
    }

    /// A channel that is its column and nothing else.
    public static Channel of(String column) {
        return new Channel(
                column,
                Optional.empty(),
                Optional.empty(),
                Format.AUTO,
                Optional.empty(),
                Optional.empty());
    }
}

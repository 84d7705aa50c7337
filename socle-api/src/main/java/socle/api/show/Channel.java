package socle.api.show;

import java.util.Optional;
import socle.api.text.Doc;

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
        Optional<Boolean> zero,
        Scale scale) {

    /// How several rows become one value.
    public enum Aggregate {
        COUNT,
        SUM,
        MEAN,
        MEDIAN,
        MIN,
        MAX
    }

    /// How numbers become distances.
    public enum Scale {
        @Doc(
                value = "Equal differences, equal distances.",
                fr = "À écarts égaux, distances égales.")
        LINEAR,
        @Doc(
                value = "Equal ratios, equal distances; for positive numbers, never for lengths.",
                fr =
                        "À rapports égaux, distances égales ; pour des nombres positifs, jamais pour"
                                + " des longueurs.")
        LOG
    }

    /// A channel that is its column and nothing else.
    public static Channel of(String column) {
        return new Channel(
                column,
                Optional.empty(),
                Optional.empty(),
                Format.AUTO,
                Optional.empty(),
                Optional.empty(),
                Scale.LINEAR);
    }

    /// The same, with words for its axis or legend.
    public Channel titled(String words) {
        return new Channel(column, aggregate, Optional.of(words), format, unit, zero, scale);
    }

    /// The same, its numbers written so.
    public Channel in(Format other) {
        return new Channel(column, aggregate, title, other, unit, zero, scale);
    }

    /// The same, in a unit.
    public Channel in(String other) {
        return new Channel(column, aggregate, title, format, Optional.of(other), zero, scale);
    }

    /// The same, its axis starting at zero or not.
    public Channel fromZero(boolean starts) {
        return new Channel(column, aggregate, title, format, unit, Optional.of(starts), scale);
    }

    /// The same, on another scale.
    public Channel on(Scale other) {
        return new Channel(column, aggregate, title, format, unit, zero, other);
    }
}

package socle.api.show;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Doc;

/// A drawing of rows, in the terms of the grammar of graphics; knows no pixel. Its rows are already
/// aggregated, sorted and cut: one row a mark (for a line, one row a point). What the rows of each
/// mark hold is told in `docs/charts.md`.
///
/// @param channels by slot: the columns of the rows
public record Chart(
        Mark mark, Map<Slot, Channel> channels, Shape shape, List<Rule> rules, List<Note> notes) {

    public Chart {
        EnumMap<Slot, Channel> copy = new EnumMap<>(Slot.class);
        copy.putAll(channels);
        channels = Collections.unmodifiableMap(copy);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }

    /// A chart of these columns, without options, rules and notes.
    public static Chart of(Mark mark, Map<Slot, Channel> channels) {
        return new Chart(mark, channels, Shape.PLAIN, List.of(), List.of());
    }

    /// How its marks are laid, beyond the columns.
    ///
    /// @param horizontal bars lie: `x` is the value, `y` the name
    /// @param hole the part of a pie's radius that is empty
    /// @param diagonal the square and its diagonal, for shares against shares (ROC, calibration)
    /// @param columns drawings beside each other, at most, when there are facets
    public record Shape(
            boolean horizontal,
            Stack stack,
            Optional<Trend> trend,
            double hole,
            boolean diagonal,
            int columns) {

        /// None of them.
        public static final Shape PLAIN =
                new Shape(false, Stack.NONE, Optional.empty(), 0, false, 3);
    }

    /// What becomes of bars of one place and several colours.
    public enum Stack {
        @Doc(value = "Side by side.", fr = "Côte à côte.")
        NONE,
        @Doc(value = "One on the other.", fr = "L’une sur l’autre.")
        STACK,
        @Doc(
                value = "One on the other, as shares of the whole.",
                fr = "L’une sur l’autre, en parts du tout.")
        NORMALIZE
    }

    /// The line that sums up points.
    public enum Trend {
        @Doc(value = "The straight line of least squares.", fr = "La droite des moindres carrés.")
        LINEAR
    }

    /// A text at a point of the drawing.
    public record Note(
            @Doc(value = "Where it stands on x.", fr = "Sa place sur x.") String x,
            @Doc(value = "Where it stands on y.", fr = "Sa place sur y.") String y,
            @Doc(value = "What it says.", fr = "Ce qu’elle dit.") String label) {}

    /// The column in a slot, when there is one.
    public Optional<Channel> channel(Slot slot) {
        return Optional.ofNullable(channels.get(slot));
    }

    /// The column in a slot that every chart of this mark has.
    public Channel at(Slot slot) {
        return channel(slot)
                .orElseThrow(() -> new IllegalStateException(mark + " without " + slot));
    }

    /// The same, laid otherwise.
    public Chart as(Shape other) {
        return new Chart(mark, channels, other, rules, notes);
    }

    /// The same, with named lines across it.
    public Chart with(List<Rule> lines) {
        return new Chart(mark, channels, shape, lines, notes);
    }

    /// The same, with texts at points of it.
    public Chart saying(List<Note> texts) {
        return new Chart(mark, channels, shape, rules, texts);
    }
}

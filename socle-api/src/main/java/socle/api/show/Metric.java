package socle.api.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// A number that means something: of which table, in which unit, and which way is better.
///
/// @param from whose table it is computed from
/// @param period the stretch of time that one value speaks of; none when it speaks of all rows
/// @param dimensions what it can be told by
/// @param additivity what becomes of its values when rows are put together
/// @param target the value to reach; only where a way is better
/// @param bounds from which values on it is worth a look, or not as it should be
public record Metric(
        NodeId from,
        Optional<Period> period,
        String unit,
        Format format,
        Optional<Better> better,
        Optional<Double> target,
        Bounds bounds,
        List<Dimension> dimensions,
        Additivity additivity,
        String definition) {

    /// Values that are as bad as these, or worse; only where a way is better.
    public record Bounds(Optional<Double> watch, Optional<Double> alert) {

        /// No value is worse than another.
        public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());
    }

    public Metric {
        dimensions = List.copyOf(dimensions);
    }

    /// Why it cannot be asked like this, all reasons at once; none when it can.
    public List<Phrase> misfits(Cut cut) {
        List<Phrase> misfits = new ArrayList<>();
        List<String> names = new ArrayList<>(cut.by());
        names.addAll(cut.where().keySet());
        names.stream()
                .distinct()
                .filter(name -> dimensions.stream().noneMatch(one -> one.name().equals(name)))
                .map(this::unknown)
                .forEach(misfits::add);
        boolean timed = cut.period().isPresent() || cut.last().isPresent();
        if (period.isEmpty() && (timed || !cut.beside().isEmpty())) {
            misfits.add(
                    new Phrase(
                            "it has no dates, so no periods",
                            "il n’a pas de dates, donc pas de périodes"));
        }
        return misfits;
    }

    private Phrase unknown(String name) {
        String all = dimensions.stream().map(Dimension::name).collect(Collectors.joining(", "));
        return all.isEmpty()
                ? Phrase.of(
                        "'%s' is no dimension; it has none",
                        "«\u00a0%s\u00a0» n’est pas une dimension\u202f; il n’en a aucune", name)
                : Phrase.of(
                        "'%s' is no dimension; there is %s",
                        "«\u00a0%s\u00a0» n’est pas une dimension\u202f; il y a %s", name, all);
    }

    /// A calendar stretch of time.
    public enum Period {
        MONTH,
        QUARTER,
        YEAR
    }

    /// Which way is better.
    public enum Better {
        UP,
        DOWN
    }

    /// Whether a value is at least as good as another one; nothing when no way is better.
    public Optional<Boolean> reaches(double value, double bound) {
        return better.map(way -> way == Better.UP ? value >= bound : value <= bound);
    }
}

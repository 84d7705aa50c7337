package socle.api.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;

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
        misfits.addAll(mistimed(cut));
        return misfits;
    }

    /// What is said of a dimension that there is not.
    public Phrase unknown(String name) {
        List<String> all = dimensions.stream().map(Dimension::name).toList();
        return all.isEmpty()
                ? Phrase.of(
                        "'%s' is no dimension; it has none",
                        "«\u00a0%s\u00a0» n’est pas une dimension\u202f; il n’en a aucune", name)
                : Phrase.of(
                        "'%s' is no dimension; %s",
                        "«\u00a0%s\u00a0» n’est pas une dimension\u202f; %s",
                        name,
                        Suggestion.todo(
                                name,
                                all,
                                Phrase.of("there is %s", "il y a %s", String.join(", ", all))));
    }

    /// What is wrong with the times of a cut.
    public List<Phrase> mistimed(Cut cut) {
        List<Phrase> misfits = new ArrayList<>();
        boolean timed = cut.period().isPresent() || cut.last().isPresent();
        if (period.isEmpty() && (timed || !cut.beside().isEmpty())) {
            misfits.add(
                    new Phrase(
                            "it has no dates, so no periods",
                            "il n’a pas de dates, donc pas de périodes"));
        }
        boolean split =
                cut.beside().contains(Cut.Beside.MOVING)
                        && cut.period()
                                .filter(each -> cut.moving().months() % each.months() != 0)
                                .isPresent();
        if (split) {
            misfits.add(
                    Phrase.of(
                            "a moving value looks back on whole periods, which %s are not",
                            "une valeur mobile regarde des périodes entières, ce que %s ne sont pas",
                            cut.moving().words()));
        }
        return misfits;
    }

    /// A value of it in words: `12.3 %`, `1.2 M$`.
    public Phrase words(double value) {
        return switch (format) {
            case PERCENT -> Phrase.of("%s%%", "%s\u202f%%", Phrase.number(100 * value, 1));
            case INTEGER -> unit(Phrase.number(value, 0));
            case COMPACT -> compact(value);
            case AUTO, DECIMAL -> unit(Phrase.number(value, 2));
        };
    }

    private Phrase compact(double value) {
        double size = Math.abs(value);
        return size >= 1e9
                ? unit(Phrase.number(value / 1e9, 1), "bn ", "Md")
                : size >= 1e6
                        ? unit(Phrase.number(value / 1e6, 1), "M", "M")
                        : size >= 1e4
                                ? unit(Phrase.number(value / 1e3, 0), "k", "k")
                                : unit(Phrase.number(value, 2));
    }

    private Phrase unit(Phrase number, String en, String fr) {
        return Phrase.of("%s %s%s", "%s\u00a0%s%s", number, new Phrase(en, fr), unit);
    }

    private Phrase unit(Phrase number) {
        return unit.isEmpty() ? number : Phrase.of("%s %s", "%s\u00a0%s", number, unit);
    }

    /// A calendar stretch of time.
    public enum Period {
        @Doc(value = "Calendar months.", fr = "Mois civils.")
        MONTH,
        @Doc(value = "Calendar quarters.", fr = "Trimestres civils.")
        QUARTER,
        @Doc(value = "Calendar years.", fr = "Années civiles.")
        YEAR;

        /// How many months it is long.
        public int months() {
            return switch (this) {
                case MONTH -> 1;
                case QUARTER -> 3;
                case YEAR -> 12;
            };
        }
    }

    /// Which way is better.
    public enum Better {
        @Doc(value = "The higher the better.", fr = "Le plus haut est le meilleur.")
        UP,
        @Doc(value = "The lower the better.", fr = "Le plus bas est le meilleur.")
        DOWN
    }

    /// Whether a value is at least as good as another one; nothing when no way is better.
    public Optional<Boolean> reaches(double value, double bound) {
        return better.map(way -> way == Better.UP ? value >= bound : value <= bound);
    }
}

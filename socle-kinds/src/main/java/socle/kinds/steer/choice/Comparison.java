package socle.kinds.steer.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import socle.kinds.steer.choice.Criterion.Better;

/// Options compared: each measure brought to 0 (worst of the options) … 1 (best of them), then the
/// mean of these, by weight. This is the weighted sum model over min-max normalised criteria
/// (Triantaphyllou 2000, *Multi-criteria Decision Making Methods*, section 2.2.1).
///
/// @param scores in the order of the options; empty where a measure is missing
public record Comparison(List<Criterion> criteria, List<Option> options, List<Scored> scores) {

    /// One option, measured.
    ///
    /// @param measures in the order of the criteria
    public record Scored(Option option, List<OptionalDouble> measures, OptionalDouble score) {}

    /// Where measures come from.
    public interface Measuring {
        /// The number that a measure stands for, when there is one.
        OptionalDouble value(Measured measured);
    }

    public static Comparison of(
            List<Criterion> criteria, List<Option> options, Measuring measuring) {
        List<List<OptionalDouble>> measures = new ArrayList<>();
        for (Option option : options) {
            measures.add(measures(option, criteria, measuring));
        }
        List<Scored> scores = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            scores.add(new Scored(options.get(i), measures.get(i), score(measures, i, criteria)));
        }
        return new Comparison(criteria, options, scores);
    }

    /// Whether every option has a measure by every criterion, and there is a criterion.
    public boolean isWhole() {
        return !criteria.isEmpty()
                && scores.stream().allMatch(scored -> scored.score().isPresent());
    }

    /// The option of the highest score; the first named of several.
    public Optional<Scored> best() {
        return scores.stream()
                .filter(scored -> scored.score().isPresent())
                .max(
                        Comparator.<Scored>comparingDouble(scored -> scored.score().orElse(0))
                                .thenComparing(
                                        scored -> scores.indexOf(scored),
                                        Comparator.reverseOrder()));
    }

    /// One option.
    public Scored scored(String name) {
        return scores.stream()
                .filter(scored -> scored.option().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// "option: criterion" of every measure that is missing.
    public List<String> missing() {
        List<String> found = new ArrayList<>();
        for (Scored scored : scores) {
            for (int i = 0; i < criteria.size(); i++) {
                if (scored.measures().get(i).isEmpty()) {
                    found.add(scored.option().name() + "\u00a0: " + criteria.get(i).name());
                }
            }
        }
        return found;
    }

    private static List<OptionalDouble> measures(
            Option option, List<Criterion> criteria, Measuring measuring) {
        return criteria.stream()
                .map(criterion -> Optional.ofNullable(option.measures().get(criterion.name())))
                .map(found -> found.map(measuring::value).orElse(OptionalDouble.empty()))
                .toList();
    }

    private static OptionalDouble score(
            List<List<OptionalDouble>> measures, int option, List<Criterion> criteria) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < criteria.size(); i++) {
            OptionalDouble own = measures.get(option).get(i);
            if (own.isEmpty()) {
                return OptionalDouble.empty();
            }
            Criterion criterion = criteria.get(i);
            sum += criterion.weight() * share(measures, i, own.getAsDouble(), criterion.better());
            weights += criterion.weight();
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }

    /// Where a value stands between the worst (0) and the best (1) of its criterion; 1 when all are
    /// equal, since none is worse.
    private static double share(
            List<List<OptionalDouble>> measures, int criterion, double value, Better better) {
        double[] all =
                measures.stream()
                        .map(row -> row.get(criterion))
                        .flatMapToDouble(OptionalDouble::stream)
                        .sorted()
                        .toArray();
        double least = all[0];
        double most = all[all.length - 1];
        if (least == most) {
            return 1;
        }
        double up = (value - least) / (most - least);
        return switch (better) {
            case HIGHER -> up;
            case LOWER -> 1 - up;
        };
    }
}

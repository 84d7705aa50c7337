package socle.kinds.analyse.hypothesis.finding;

import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Tested;
import socle.stats.power.Level;

/// What a test found.
///
/// @param n how many rows, pairs or units it counts
/// @param seeing how probable it is to see an effect, where a formula is known
/// @param pairs what was found of each two groups, adjusted, when there are several
/// @param notes what a reader has to know of how it was computed
public record Answer(
        TestName test,
        Tested tested,
        Effect effect,
        long n,
        Optional<Seeing> seeing,
        Optional<Rows> pairs,
        List<Phrase> notes) {

    public Answer {
        notes = List.copyOf(notes);
    }

    public Answer(TestName test, Tested tested, Effect effect, long n, Optional<Seeing> seeing) {
        this(test, tested, effect, n, seeing, Optional.empty(), List.of());
    }

    /// The power of a test against an effect.
    @FunctionalInterface
    public interface Seeing {
        /// The chance, 0 to 1, of rejecting when an effect is there.
        ///
        /// @param effect in the unit of the effect, with its sign
        /// @param factor how many times as many rows as there are
        /// @param level at which it rejects, and on which side
        double power(double effect, double factor, Level level);
    }

    public Answer comparing(Rows rows) {
        return new Answer(test, tested, effect, n, seeing, Optional.of(rows), notes);
    }

    public Answer noting(Phrase note) {
        return new Answer(
                test,
                tested,
                effect,
                n,
                seeing,
                pairs,
                java.util.stream.Stream.concat(notes.stream(), java.util.stream.Stream.of(note))
                        .toList());
    }

    /// The statistic with its degrees of freedom: `t(57.3) = 2.31`.
    public Phrase statistic() {
        Phrase symbol = sign(tested.statistic().symbol());
        Phrase value = Figures.digits(tested.statistic().value());
        List<Double> freedom = tested.statistic().freedom();
        if (freedom.isEmpty()) {
            return Phrase.of("%s = %s", "%s = %s", symbol, value);
        }
        Phrase first = Phrase.number(freedom.getFirst(), 1);
        Phrase all =
                freedom.size() == 1
                        ? first
                        : Phrase.of(
                                "%s; %s", "%s\u202f; %s", first, Phrase.number(freedom.get(1), 1));
        return Phrase.of("%s(%s) = %s", "%s(%s) = %s", symbol, all, value);
    }

    private static Phrase sign(String symbol) {
        return switch (symbol) {
            case "X2" -> Phrase.same("χ²");
            case "K2" -> Phrase.same("K²");
            case "A2" -> Phrase.same("A²");
            case "hits" -> new Phrase("successes", "succès");
            case "a" -> Phrase.same("n₁₁");
            case "-log" -> Phrase.same("−ln P");
            default -> Phrase.same(symbol);
        };
    }
}

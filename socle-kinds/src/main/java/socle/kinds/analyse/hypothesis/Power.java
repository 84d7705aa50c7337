package socle.kinds.analyse.hypothesis;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Answer.Seeing;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Side;
import socle.stats.Unfit;
import socle.stats.power.Level;
import socle.stats.power.Size;

/// The power of a test against the smallest effect that matters.
record Power(HypothesisSpec spec, Answer answer) {

    /// That at the size and the level that there are; nothing when no effect was told, or
    /// no formula is known.
    OptionalDouble reached() {
        return at(1, spec.alpha());
    }

    /// The power at another level, such as a family leaves to one of its members.
    OptionalDouble at(double alpha) {
        return at(1, alpha);
    }

    /// The power at the size that was planned.
    OptionalDouble planned() {
        return spec.planned().isPresent()
                ? at((double) spec.planned().get() / answer.n(), spec.alpha())
                : OptionalDouble.empty();
    }

    private OptionalDouble at(double factor, double alpha) {
        Optional<Double> size = size();
        if (answer.seeing().isEmpty() || size.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            Level level = new Level(alpha, spec.side());
            double power = answer.seeing().get().power(signed(size.get()), factor, level);
            return Double.isFinite(power) ? OptionalDouble.of(power) : OptionalDouble.empty();
        } catch (Unfit none) {
            return OptionalDouble.empty();
        }
    }

    /// How many rows would see the smallest effect that matters four times in five.
    OptionalLong needed() {
        if (reached().isEmpty()) {
            return OptionalLong.empty();
        }
        Seeing seeing = answer.seeing().orElseThrow();
        double effect = signed(size().orElseThrow());
        Level level = new Level(spec.alpha(), spec.side());
        try {
            return OptionalLong.of(
                    Size.of(
                            n -> seeing.power(effect, (double) n / answer.n(), level),
                            4,
                            Decision.POWER));
        } catch (Unfit none) {
            return OptionalLong.empty();
        }
    }

    /// The smallest effect that matters; of equivalence, its margin.
    Optional<Double> size() {
        return answer.test() == TestName.EQUIVALENCE ? spec.margin() : spec.matters();
    }

    private double signed(double size) {
        if (answer.effect().scale() == Effect.Scale.RATIO) {
            double above = Math.max(size, 1 / size);
            return spec.side() == Side.LESS ? 1 / above : above;
        }
        return spec.side() == Side.LESS ? -size : size;
    }

    /// Never all.
    static Phrase percent(double share) {
        return Phrase.number(Math.min(share, 0.999) * 100, share > 0.01 && share < 0.99 ? 0 : 1);
    }
}

package socle.kinds.analyse.hypothesis.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Group;
import socle.kinds.analyse.hypothesis.look.Groups;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Shape;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Method;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.Tested;
import socle.stats.count.Binomial;
import socle.stats.count.Shared;
import socle.stats.count.Trials;
import socle.stats.mean.Compared;
import socle.stats.mean.Equivalence;
import socle.stats.mean.Student;
import socle.stats.rank.RankTest;
import socle.stats.rank.SignedRank;

/// Tests of one sample of numbers, or of the differences of pairs.
///
/// @param rows an item of FROM with `v`, and `g` that is empty
public record OneSample(HypothesisSpec spec, Look look, String rows, RandomGenerator random) {

    /// Beyond, values are too skewed for signed ranks, which take them as symmetric.
    private static final double SKEWED = 1;

    public Finding finding(Phrase of) {
        Groups asked = new Groups(look);
        Group group = asked.sample(rows);
        List<Group> groups = List.of(group);
        Optional<List<double[]>> values = asked.values(rows, groups);
        Shape shape = new Shape(groups, values);
        boolean normal = shape.letsMeansBeTested();
        boolean even = Math.abs(group.skewness()) <= SKEWED;
        TestName test = chosen(normal, even);
        Phrase because = spec.test() == TestName.AUTO ? because(normal, even) : Finding.NAMED;
        Answer answer = answer(test, group.moments(), values, of);
        return new Finding(
                answer, because, assumptions(test, shape, even), picture(test, group, values, of));
    }

    private TestName chosen(boolean normal, boolean even) {
        if (spec.test() != TestName.AUTO) {
            return spec.test();
        }
        return normal ? TestName.T : even ? TestName.WILCOXON : TestName.SIGN;
    }

    private static Phrase because(boolean normal, boolean even) {
        if (normal) {
            return new Phrase(
                    "the mean is about normal, so its t-test holds and sees most",
                    "la moyenne est à peu près normale, donc son test t tient et voit le plus");
        }
        return even
                ? new Phrase(
                        "the values are not normal and few, but about symmetric: their ranks"
                                + " answer",
                        "les valeurs ne sont pas normales et sont peu nombreuses, mais à peu près"
                                + " symétriques\u00a0: leurs rangs répondent")
                : new Phrase(
                        "the values are neither normal nor symmetric: their signs alone answer",
                        "les valeurs ne sont ni normales ni symétriques\u00a0: leurs signes seuls"
                                + " répondent");
    }

    private Answer answer(TestName test, Moments x, Optional<List<double[]>> values, Phrase of) {
        return switch (test) {
            case WILCOXON -> signed(values, of);
            case SIGN -> signs(of);
            case EQUIVALENCE -> equivalent(x, of);
            case SHAPIRO_WILK, ANDERSON_DARLING ->
                    new GoodnessOfFit(spec, values, random).normality(test);
            case KOLMOGOROV_SMIRNOV -> new GoodnessOfFit(spec, values, random).law();
            case BOOTSTRAP -> drawn(x, values, of);
            default -> {
                Compared found = Student.one(x, against(), spec.side(), spec.level());
                yield new Answer(
                        TestName.T,
                        found.tested(),
                        new Effect(
                                mean(of),
                                less(found.difference(), against()),
                                Scale.PLAIN,
                                0,
                                spec.unit()),
                        x.n(),
                        Optional.of(Sight.one(x)));
            }
        };
    }

    private Answer signed(Optional<List<double[]>> values, Phrase of) {
        SignedRank.Sums sums = new Ranked(look.engine()).signed(rows, against());
        Tested tested =
                values.map(all -> exact(all.getFirst()).tested())
                        .orElseGet(() -> SignedRank.test(sums, spec.side(), Method.AUTO));
        Effect effect =
                new Effect(
                        Phrase.of(
                                "rank-biserial correlation of %s",
                                "corrélation bisériale des rangs, %s", of),
                        spec.sided(SignedRank.biserial(sums, spec.both()), -1, 1),
                        Scale.PLAIN,
                        0);
        return new Answer(
                TestName.WILCOXON, tested, effect, sums.n(), Optional.of(Sight.signed(sums.n())));
    }

    private RankTest exact(double[] values) {
        double[] less = Arrays.stream(values).map(v -> v - against()).toArray();
        return SignedRank.test(less, spec.side(), Method.AUTO, spec.level());
    }

    private Answer signs(Phrase of) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT count(*) FILTER (WHERE v > %1$s), count(*) FILTER (WHERE v <> %1$s) FROM %2$s"
                                        .formatted(against(), rows));
        Trials positive = new Trials(Look.whole(told, 0, 0), Look.whole(told, 0, 1));
        Shared found = Binomial.test(positive, 0.5, spec.side(), spec.level());
        return new Answer(
                TestName.SIGN,
                found.tested(),
                new Effect(
                        Phrase.of(
                                "share of positive values (%s), zeroes aside",
                                "part de valeurs positives (%s), zéros à part", of),
                        found.effect(),
                        Scale.SHARE,
                        0.5),
                positive.n(),
                Optional.of(Sight.signs(positive.n())));
    }

    private Answer equivalent(Moments x, Phrase of) {
        double margin = spec.margin().orElseThrow();
        Equivalence found =
                Equivalence.one(
                        x,
                        new Equivalence.Margin(against() - margin, against() + margin),
                        spec.alpha());
        Tested tested = found.above().p() > found.below().p() ? found.above() : found.below();
        return new Answer(
                TestName.EQUIVALENCE,
                tested,
                new Effect(
                        mean(of), less(found.difference(), against()), Scale.PLAIN, 0, spec.unit()),
                x.n(),
                Optional.of(Sight.equivalence(x.deviation() / Math.sqrt((double) x.n()))));
    }

    static double[] few(Optional<List<double[]>> values) {
        return values.map(List::getFirst)
                .orElseThrow(
                        () ->
                                Look.many(
                                        new Phrase(
                                                "narrow 'where'",
                                                "resserrez «\u00a0where\u00a0»")));
    }

    private Answer drawn(Moments x, Optional<List<double[]>> values, Phrase of) {
        Drawn found =
                Drawn.of(
                        spec,
                        List.of(few(values)),
                        samples -> Arrays.stream(samples.getFirst()).average().orElseThrow(),
                        against(),
                        random);
        return new Answer(
                        TestName.BOOTSTRAP,
                        found.tested(),
                        new Effect(
                                mean(of),
                                less(found.estimate(), against()),
                                Scale.PLAIN,
                                0,
                                spec.unit()),
                        x.n(),
                        Optional.of(Sight.one(x)))
                .noting(Drawn.NOTE);
    }

    private List<Assumption> assumptions(TestName test, Shape shape, boolean even) {
        return switch (test) {
            case T, EQUIVALENCE -> List.of(shape.assumption());
            case WILCOXON ->
                    List.of(
                            new Assumption(
                                    new Phrase(
                                            "Values are about symmetric",
                                            "Les valeurs sont à peu près symétriques"),
                                    even,
                                    Phrase.of(
                                            "skewness %s; the sign test does not need it",
                                            "asymétrie %s\u202f; le test des signes n’en a pas"
                                                    + " besoin",
                                            Shape.rounded(shape.groups().getFirst().skewness()))));
            default -> List.of();
        };
    }

    private Picture picture(
            TestName test, Group group, Optional<List<double[]>> values, Phrase of) {
        if (test == TestName.SHAPIRO_WILK || test == TestName.ANDERSON_DARLING) {
            return new GoodnessOfFit(spec, values, random).quantiles();
        }
        if (test == TestName.T || test == TestName.EQUIVALENCE || test == TestName.BOOTSTRAP) {
            Estimate mean = Student.one(group.moments(), 0, Side.TWO, spec.level()).difference();
            return Picture.intervals(
                    new Phrase("Mean and its interval", "Moyenne et son intervalle"),
                    List.of(new Picture.Named(of.fr(), mean)));
        }
        Phrase label = new Phrase("Quartiles of the values", "Quartiles des valeurs");
        return values.map(all -> Picture.boxes(label, List.of(of.fr()), all))
                .orElseGet(() -> Picture.boxes(label, new Ranked(look.engine()).boxes(rows)));
    }

    private Phrase mean(Phrase of) {
        return against() == 0
                ? Phrase.of("mean of %s", "moyenne de %s", of)
                : Phrase.of(
                        "mean of %s less %s",
                        "moyenne de %s moins %s", of, Figures.digits(against()));
    }

    private double against() {
        return spec.against().orElse(0.0);
    }

    private static Estimate less(Estimate estimate, double by) {
        Interval at = estimate.interval();
        return new Estimate(
                estimate.value() - by, new Interval(at.low() - by, at.high() - by, at.level()));
    }
}

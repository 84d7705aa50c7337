package socle.kinds.analyse.hypothesis.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Estimate;
import socle.stats.Method;
import socle.stats.Moments;
import socle.stats.Tested;
import socle.stats.fit.KolmogorovSmirnov;
import socle.stats.mean.Compared;
import socle.stats.mean.Equivalence;
import socle.stats.mean.Student;
import socle.stats.mean.Welch;
import socle.stats.rank.KruskalWallis;
import socle.stats.rank.MannWhitney;
import socle.stats.rank.RankTest;
import socle.stats.rank.Superiority;
import socle.stats.resample.Permutation;

/// Tests of two groups of numbers that are independent of each other.
///
/// @param sums their ranks, which the engine adds up when they are asked for
record TwoGroups(
        HypothesisSpec spec,
        Several several,
        Supplier<KruskalWallis.Sums> sums,
        RandomGenerator random) {

    /// Arrangements that a permutation test looks at.
    private static final int ROUNDS = 9999;

    Answer answer(TestName test) {
        if (several.groups().size() != 2) {
            throw Unsuited.of(
                    Phrase.of(
                            "%s compares two groups; there are %d",
                            "%s compare deux groupes\u202f; il y en a %d",
                            test.label(),
                            several.groups().size()),
                    new Phrase("name two: groups: [a, b]", "nommez-en deux\u00a0: groups: [a, b]"));
        }
        return switch (test) {
            case MANN_WHITNEY -> ranks();
            case KOLMOGOROV_SMIRNOV -> distributions();
            case PERMUTATION -> permuted();
            case BOOTSTRAP -> drawn();
            case EQUIVALENCE -> equivalent();
            default -> means(test);
        };
    }

    private Answer means(TestName test) {
        Moments x = several.moments().get(0);
        Moments y = several.moments().get(1);
        boolean pooled = test == TestName.STUDENT;
        Compared found =
                pooled
                        ? Student.two(x, y, 0, spec.side(), spec.level())
                        : Welch.two(x, y, 0, spec.side(), spec.level());
        return new Answer(
                test,
                found.tested(),
                difference(found.difference()),
                several.n(),
                Optional.of(pooled ? Sight.student(x, y) : Sight.welch(x, y)));
    }

    private Effect difference(Estimate estimate) {
        return new Effect(
                Phrase.of("difference of means (%s)", "écart des moyennes (%s)", minus()),
                estimate,
                Scale.PLAIN,
                0,
                spec.unit());
    }

    private Phrase minus() {
        return Phrase.of(
                "%s − %s",
                "%s − %s", several.groups().get(0).name(), several.groups().get(1).name());
    }

    private Answer ranks() {
        MannWhitney.Sums both = Ranked.two(sums.get());
        Tested tested = MannWhitney.test(both, spec.side(), Method.AUTO);
        Answer answer =
                new Answer(
                        TestName.MANN_WHITNEY,
                        tested,
                        new Effect(
                                Phrase.of(
                                        "rank-biserial correlation (%s)",
                                        "corrélation bisériale des rangs (%s)", minus()),
                                spec.sided(Superiority.biserial(both, spec.both()), -1, 1),
                                Scale.PLAIN,
                                0),
                        several.n(),
                        Optional.of(Sight.ranks(both.n(), both.m())));
        return several.values().map(all -> shifted(answer, all)).orElse(answer);
    }

    /// Tells the shift too, where the values are there.
    private Answer shifted(Answer answer, List<double[]> all) {
        RankTest found =
                MannWhitney.test(all.get(0), all.get(1), spec.side(), Method.AUTO, spec.level());
        return answer.noting(
                Phrase.of(
                        "Typical difference (Hodges-Lehmann): %s, from %s to %s.",
                        "Écart typique (Hodges-Lehmann)\u00a0: %s, de %s à %s.",
                        Figures.digits(found.shift().value()),
                        Figures.digits(found.shift().interval().low()),
                        Figures.digits(found.shift().interval().high())));
    }

    private Answer distributions() {
        List<double[]> all = few();
        KolmogorovSmirnov found =
                KolmogorovSmirnov.test(
                        all.get(0),
                        all.get(1),
                        GoodnessOfFit.turned(spec.side()),
                        Method.AUTO,
                        spec.level());
        return new Answer(
                TestName.KOLMOGOROV_SMIRNOV,
                found.tested(),
                new Effect(
                        new Phrase(
                                "D, the greatest distance of the two distributions",
                                "D, la plus grande distance des deux distributions"),
                        found.distance(),
                        Scale.PLAIN,
                        0),
                several.n(),
                Sight.none());
    }

    private Answer permuted() {
        List<double[]> all = few();
        Permutation found = Permutation.means(all.get(0), all.get(1), spec.side(), ROUNDS, random);
        Moments x = several.moments().get(0);
        Moments y = several.moments().get(1);
        return new Answer(
                        TestName.PERMUTATION,
                        found.tested(),
                        difference(Welch.two(x, y, 0, spec.side(), spec.level()).difference()),
                        several.n(),
                        Optional.of(Sight.welch(x, y)))
                .noting(
                        Phrase.of(
                                "%s arrangements were looked at; the interval is Welch's, so near"
                                        + " the level both may disagree.",
                                "%s arrangements ont été regardés\u202f; l’intervalle est celui de"
                                        + " Welch, et près du seuil les deux peuvent différer.",
                                Phrase.count(found.looked())));
    }

    private Answer drawn() {
        Moments x = several.moments().get(0);
        Moments y = several.moments().get(1);
        Drawn found =
                Drawn.of(
                        spec,
                        few(),
                        all ->
                                Arrays.stream(all.get(0)).average().orElseThrow()
                                        - Arrays.stream(all.get(1)).average().orElseThrow(),
                        0,
                        random);
        return new Answer(
                        TestName.BOOTSTRAP,
                        found.tested(),
                        difference(found.estimate()),
                        several.n(),
                        Optional.of(Sight.welch(x, y)))
                .noting(Drawn.NOTE);
    }

    private Answer equivalent() {
        Moments x = several.moments().get(0);
        Moments y = several.moments().get(1);
        double margin = spec.margin().orElseThrow();
        Equivalence found =
                Equivalence.welch(x, y, new Equivalence.Margin(-margin, margin), spec.alpha());
        double error = Math.sqrt(x.variance() / x.n() + y.variance() / y.n());
        return new Answer(
                TestName.EQUIVALENCE,
                found.above().p() > found.below().p() ? found.above() : found.below(),
                difference(found.difference()),
                several.n(),
                Optional.of(Sight.equivalence(error)));
    }

    private List<double[]> few() {
        return several.values()
                .orElseThrow(
                        () ->
                                Look.many(
                                        new Phrase(
                                                "mann_whitney and welch take any number",
                                                "mann_whitney et welch en prennent autant qu’on"
                                                        + " veut")));
    }
}

package socle.kinds.analyse.hypothesis.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Group;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Moments;
import socle.stats.Tested;
import socle.stats.count.ChiSquare;
import socle.stats.family.Correction;
import socle.stats.law.Quantile;
import socle.stats.law.Shift;
import socle.stats.mean.AllPairs;
import socle.stats.mean.OneWay;
import socle.stats.mean.Pair;
import socle.stats.mean.Welch;
import socle.stats.rank.KruskalWallis;
import socle.stats.spread.Bartlett;
import socle.stats.spread.FlignerKilleen;
import socle.stats.spread.Levene;

/// Tests of three groups of numbers and more, and those of spread, of two and more. Effects that
/// have no sign get the interval of level 1 − 2α, whose lower end agrees with the test at α.
record Several(HypothesisSpec spec, List<Group> groups, Optional<List<double[]>> values) {

    private static final List<Column> PAIRS =
            List.of(
                    new Column("first", "VARCHAR"),
                    new Column("second", "VARCHAR"),
                    new Column("effect", "DOUBLE"),
                    new Column("low", "DOUBLE"),
                    new Column("high", "DOUBLE"),
                    new Column("p_adjusted", "DOUBLE"));

    Answer anova() {
        var effect = OneWay.of(moments());
        return answer(TestName.ANOVA, effect.tested(), effect.eta(both()))
                .comparing(means(AllPairs.tukey(moments(), spec.level())))
                .noting(
                        new Phrase(
                                "Pairs: Tukey's honest significant differences, first less second.",
                                "Paires\u00a0: différences de Tukey (HSD), le premier moins le second."));
    }

    Answer welch() {
        Tested tested = Welch.several(moments());
        double f = tested.statistic().value();
        double above = tested.statistic().freedom().get(0);
        double below = tested.statistic().freedom().get(1);
        Interval shift = Shift.fisher(f, above, below, both());
        Interval share =
                new Interval(
                        shift.low() / (shift.low() + n()),
                        shift.high() / (shift.high() + n()),
                        both());
        Estimate eta = new Estimate(f * above / (f * above + below), share);
        return answer(TestName.WELCH_ANOVA, tested, eta)
                .comparing(means(AllPairs.gamesHowell(moments(), spec.level())))
                .noting(
                        new Phrase(
                                "Pairs: Games and Howell, first less second.",
                                "Paires\u00a0: Games et Howell, le premier moins le second."));
    }

    private Answer answer(TestName test, Tested tested, Estimate share) {
        return new Answer(
                test,
                tested,
                new Effect(
                        new Phrase(
                                "η², the share of the variance that lies between the groups",
                                "η², la part de la variance qui est entre les groupes"),
                        share,
                        Scale.PLAIN,
                        0),
                n(),
                Optional.of(Sight.variance(moments())));
    }

    Answer ranks(KruskalWallis.Sums sums) {
        KruskalWallis found = KruskalWallis.test(sums);
        Estimate epsilon = squared(ChiSquare.cohen(found.tested(), n() - 1, both()));
        return new Answer(
                        TestName.KRUSKAL_WALLIS,
                        found.tested(),
                        new Effect(
                                new Phrase(
                                        "ε², the share of the variance of ranks that lies between the groups",
                                        "ε², la part de la variance des rangs qui est entre les groupes"),
                                epsilon,
                                Scale.PLAIN,
                                0),
                        n(),
                        Optional.of(Sight.chiSquare(n() - 1, groups.size() - 1.0, Math::sqrt)))
                .comparing(dunn(found, sums))
                .noting(
                        new Phrase(
                                "Pairs: Dunn's comparisons with Holm's correction; the effect is the"
                                        + " difference of mean ranks, first less second, as a share of"
                                        + " all ranks.",
                                "Paires\u00a0: comparaisons de Dunn, correction de Holm\u202f;"
                                        + " l’effet est l’écart des rangs moyens, le premier moins le"
                                        + " second, en part de tous les rangs."));
    }

    /// The square of an effect that has no sign.
    static Estimate squared(Estimate root) {
        Interval at = root.interval();
        return new Estimate(
                root.value() * root.value(),
                new Interval(at.low() * at.low(), at.high() * at.high(), at.level()));
    }

    Answer spread(TestName test) {
        double[][] all = few().toArray(double[][]::new);
        Tested tested =
                switch (test) {
                    case LEVENE -> Levene.levene(all).tested();
                    case BARTLETT -> Bartlett.of(moments()).tested();
                    case FLIGNER_KILLEEN -> FlignerKilleen.test(all);
                    default -> Levene.brownForsythe(all).tested();
                };
        Estimate eta = OneWay.of(deviations()).eta(both());
        return new Answer(
                test,
                tested,
                new Effect(
                        new Phrase(
                                "η² of the distances from the median",
                                "η² des distances à la médiane"),
                        eta,
                        Scale.PLAIN,
                        0),
                n(),
                Sight.none());
    }

    /// Moments of absolute distances from the median of each group.
    private List<Moments> deviations() {
        return few().stream()
                .map(
                        sample -> {
                            double[] sorted = sample.clone();
                            java.util.Arrays.sort(sorted);
                            double middle = Picture.quantile(sorted, 0.5);
                            return Moments.of(
                                    java.util.Arrays.stream(sample)
                                            .map(v -> Math.abs(v - middle))
                                            .toArray());
                        })
                .toList();
    }

    private List<double[]> few() {
        return values.orElseThrow(
                () ->
                        Look.many(
                                new Phrase(
                                        "narrow 'where', or compare fewer groups",
                                        "resserrez «\u00a0where\u00a0», ou comparez moins de"
                                                + " groupes")));
    }

    private Rows means(List<Pair> pairs) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            Interval at = pair.difference().interval();
            rows.add(
                    List.of(
                            groups.get(pair.first()).name(),
                            groups.get(pair.second()).name(),
                            -pair.difference().value(),
                            -at.high(),
                            -at.low(),
                            pair.tested().p()));
        }
        return Rows.of(PAIRS, rows);
    }

    private Rows dunn(KruskalWallis found, KruskalWallis.Sums sums) {
        List<KruskalWallis.Dunn> pairs = found.pairs();
        double[] adjusted =
                Correction.HOLM.adjusted(
                        pairs.stream().mapToDouble(pair -> pair.tested().p()).toArray());
        double reach = Quantile.normal(spec.alpha() / 2 / pairs.size());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            KruskalWallis.Dunn pair = pairs.get(i);
            double off = (mean(sums, pair.first()) - mean(sums, pair.second())) / n();
            double z = pair.tested().statistic().value();
            double error = z == 0 ? Double.NaN : Math.abs(off / z);
            rows.add(
                    java.util.Arrays.asList(
                            groups.get(pair.first()).name(),
                            groups.get(pair.second()).name(),
                            off,
                            Double.isNaN(error) ? null : off - reach * error,
                            Double.isNaN(error) ? null : off + reach * error,
                            adjusted[i]));
        }
        return Rows.of(PAIRS, rows);
    }

    private static double mean(KruskalWallis.Sums sums, int group) {
        return sums.sums().get(group) / sums.sizes().get(group);
    }

    List<Moments> moments() {
        return groups.stream().map(Group::moments).toList();
    }

    long n() {
        return groups.stream().mapToLong(group -> group.moments().n()).sum();
    }

    private double both() {
        return 1 - 2 * spec.alpha();
    }
}

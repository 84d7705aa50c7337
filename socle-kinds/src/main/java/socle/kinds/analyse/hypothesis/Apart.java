package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.Effect.Scale;
import socle.stats.Estimate;
import socle.stats.Method;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.fit.KolmogorovSmirnov;
import socle.stats.mean.Compared;
import socle.stats.mean.Equivalence;
import socle.stats.mean.Student;
import socle.stats.mean.Welch;
import socle.stats.power.Level;
import socle.stats.rank.KruskalWallis;
import socle.stats.rank.MannWhitney;
import socle.stats.rank.RankTest;
import socle.stats.rank.Superiority;
import socle.stats.resample.Permutation;
import socle.stats.spread.Levene;

/// Tests of groups of numbers that are independent of each other.
record Apart(HypothesisSpec spec, Look look, Design.Apart design, RandomGenerator random) {

    /// Arrangements that a permutation test looks at.
    private static final int ROUNDS = 9999;

    Finding finding() {
        String rows = look.grouped(design.value(), design.by());
        List<Group> groups = look.groups(rows);
        if (groups.size() < 2) {
            throw Unsuited.of(
                    groups.isEmpty()
                            ? new Phrase("no row counts", "aucune ligne ne compte")
                            : Phrase.of(
                                    "there is one group only: %s",
                                    "il n’y a qu’un groupe\u00a0: %s", groups.getFirst().name()),
                    new Phrase(
                            "two are compared at least: look at 'by', groups and 'where'",
                            "on en compare deux au moins\u00a0: regardez «\u00a0by\u00a0», groups"
                                    + " et «\u00a0where\u00a0»"));
        }
        Look.unlessVaried(groups);
        Optional<List<double[]>> values = look.values(rows, groups);
        Shape shape = new Shape(groups, values);
        boolean normal = shape.letsMeansBeTested();
        TestName test = chosen(groups.size(), normal);
        Phrase because =
                spec.test() == TestName.AUTO ? because(groups.size(), normal) : Finding.NAMED;
        Several several = new Several(spec, groups, values);
        Answer answer = answer(test, rows, several);
        return new Finding(
                answer, because, assumptions(test, rows, shape), picture(test, rows, several));
    }

    private TestName chosen(int groups, boolean normal) {
        if (spec.test() != TestName.AUTO) {
            return spec.test();
        }
        if (groups == 2) {
            return normal ? TestName.WELCH : TestName.MANN_WHITNEY;
        }
        return normal ? TestName.WELCH_ANOVA : TestName.KRUSKAL_WALLIS;
    }

    private static Phrase because(int groups, boolean normal) {
        Phrase count =
                groups == 2
                        ? new Phrase("two groups", "deux groupes")
                        : Phrase.of("%s groups", "%s groupes", groups);
        return normal
                ? Phrase.of(
                        "%s whose means are about normal; equal variances are not needed",
                        "%s dont les moyennes sont à peu près normales\u202f; l’égalité des"
                                + " variances n’est pas nécessaire",
                        count)
                : Phrase.of(
                        "%s, too skewed for their size to test means: ranks answer",
                        "%s, trop asymétriques pour leur taille pour tester des moyennes\u00a0:"
                                + " les rangs répondent",
                        count);
    }

    private Answer answer(TestName test, String rows, Several several) {
        return switch (test) {
            case ANOVA -> several.anova();
            case WELCH_ANOVA -> several.welch();
            case KRUSKAL_WALLIS -> several.ranks(sums(rows, several));
            case LEVENE, BROWN_FORSYTHE, BARTLETT, FLIGNER_KILLEEN -> several.spread(test);
            default -> two(test, rows, several);
        };
    }

    private KruskalWallis.Sums sums(String rows, Several several) {
        return new Ranked(look.engine()).groups(rows, several.groups());
    }

    private Answer two(TestName test, String rows, Several several) {
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
            case MANN_WHITNEY -> ranks(rows, several);
            case KOLMOGOROV_SMIRNOV -> distributions(several);
            case PERMUTATION -> permuted(several);
            case EQUIVALENCE -> equivalent(several);
            default -> means(test, several);
        };
    }

    private Answer means(TestName test, Several several) {
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
                difference(several, found.difference()),
                several.n(),
                Optional.of(pooled ? sight().student(x, y) : sight().welch(x, y)));
    }

    private Effect difference(Several several, Estimate estimate) {
        return new Effect(
                Phrase.of("difference of means (%s)", "écart des moyennes (%s)", minus(several)),
                estimate,
                Scale.PLAIN,
                0,
                spec.unit());
    }

    private static Phrase minus(Several several) {
        return Phrase.of(
                "%s − %s",
                "%s − %s", several.groups().get(0).name(), several.groups().get(1).name());
    }

    private Answer ranks(String rows, Several several) {
        MannWhitney.Sums sums = Ranked.two(sums(rows, several));
        Tested tested = MannWhitney.test(sums, spec.side(), Method.AUTO);
        Answer answer =
                new Answer(
                        TestName.MANN_WHITNEY,
                        tested,
                        new Effect(
                                Phrase.of(
                                        "rank-biserial correlation (%s)",
                                        "corrélation bisériale des rangs (%s)", minus(several)),
                                Superiority.biserial(sums, spec.level()),
                                Scale.PLAIN,
                                0),
                        several.n(),
                        Optional.of(sight().ranks(sums.n(), sums.m())));
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
                        Effect.digits(found.shift().value()),
                        Effect.digits(found.shift().interval().low()),
                        Effect.digits(found.shift().interval().high())));
    }

    private Answer distributions(Several several) {
        List<double[]> all = few(several);
        KolmogorovSmirnov found =
                KolmogorovSmirnov.test(
                        all.get(0), all.get(1), spec.side(), Method.AUTO, spec.level());
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

    private Answer permuted(Several several) {
        List<double[]> all = few(several);
        Permutation found = Permutation.means(all.get(0), all.get(1), spec.side(), ROUNDS, random);
        Moments x = several.moments().get(0);
        Moments y = several.moments().get(1);
        return new Answer(
                        TestName.PERMUTATION,
                        found.tested(),
                        difference(
                                several,
                                Welch.two(x, y, 0, spec.side(), spec.level()).difference()),
                        several.n(),
                        Optional.of(sight().welch(x, y)))
                .noting(
                        Phrase.of(
                                "%s arrangements were looked at.",
                                "%s arrangements ont été regardés.", Phrase.count(found.looked())));
    }

    private Answer equivalent(Several several) {
        Moments x = several.moments().get(0);
        Moments y = several.moments().get(1);
        double margin = spec.margin().orElseThrow();
        Equivalence found =
                Equivalence.welch(x, y, new Equivalence.Margin(-margin, margin), spec.alpha());
        double error = Math.sqrt(x.variance() / x.n() + y.variance() / y.n());
        return new Answer(
                TestName.EQUIVALENCE,
                found.above().p() > found.below().p() ? found.above() : found.below(),
                difference(several, found.difference()),
                several.n(),
                Optional.of(sight().equivalence(error)));
    }

    private List<double[]> few(Several several) {
        return several.values()
                .orElseThrow(
                        () ->
                                Unsuited.of(
                                        Phrase.of(
                                                "this test needs the values, %s at most",
                                                "ce test demande les valeurs, %s au plus",
                                                Phrase.count(Look.FEW)),
                                        new Phrase(
                                                "mann_whitney and welch take any number",
                                                "mann_whitney et welch en prennent autant qu’on"
                                                        + " veut")));
    }

    private List<Assumption> assumptions(TestName test, String rows, Shape shape) {
        List<Assumption> all = new ArrayList<>();
        switch (test) {
            case WELCH, WELCH_ANOVA, EQUIVALENCE -> all.add(shape.assumption());
            case STUDENT, ANOVA -> {
                all.add(shape.assumption());
                equal(rows, shape.groups()).ifPresent(all::add);
            }
            case KRUSKAL_WALLIS -> all.add(sizes(shape.groups()));
            default -> {}
        }
        spec.subject().ifPresent(unit -> all.add(new Independence(spec, look).of(rows)));
        return all;
    }

    /// The χ² law of the test of Kruskal and Wallis needs five values a group.
    private static Assumption sizes(List<Group> groups) {
        long least = groups.stream().mapToLong(group -> group.moments().n()).min().orElse(0);
        return new Assumption(
                new Phrase(
                        "Each group has 5 values at least", "Chaque groupe a au moins 5 valeurs"),
                least >= 5,
                least >= 5
                        ? Phrase.of("the smallest has %s", "le plus petit en a %s", least)
                        : Phrase.of(
                                "the smallest has %s, so p is rough; join small groups",
                                "le plus petit en a %s, donc p est approximatif\u202f; réunissez les"
                                        + " petits groupes",
                                least));
    }

    /// Levene's test by a second scan.
    private Optional<Assumption> equal(String rows, List<Group> groups) {
        StringBuilder mean = new StringBuilder("CASE g");
        for (Group group : groups) {
            mean.append(" WHEN ")
                    .append(socle.api.text.Sql.literal(group.name()))
                    .append(" THEN ")
                    .append(group.moments().mean());
        }
        String off = "abs(v - " + mean.append(" END)");
        Rows told =
                look.engine()
                        .query(
                                "SELECT count(v), avg(%1$s), var_pop(%1$s) * count(v) FROM %2$s GROUP BY g"
                                        .formatted(off, rows));
        List<Moments> moments = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            moments.add(
                    new Moments(
                            Look.whole(told, i, 0), Look.real(told, i, 1), Look.real(told, i, 2)));
        }
        try {
            Tested tested = Levene.of(moments).tested();
            return Optional.of(
                    new Assumption(
                            new Phrase("Variances are equal", "Les variances sont égales"),
                            tested.p() >= 0.05,
                            Phrase.of(
                                    "Levene %s; Welch's tests do not need it",
                                    "Levene %s\u202f; les tests de Welch n’en ont pas besoin",
                                    Effect.p(tested.p()))));
        } catch (Unfit constant) {
            return Optional.empty();
        }
    }

    private Picture picture(TestName test, String rows, Several several) {
        List<String> names = several.groups().stream().map(Group::name).toList();
        return switch (test) {
            case WELCH, STUDENT, PERMUTATION, EQUIVALENCE, ANOVA, WELCH_ANOVA -> {
                List<Picture.Named> means = new ArrayList<>();
                for (Group group : several.groups()) {
                    if (group.moments().n() > 1 && group.moments().squares() > 0) {
                        means.add(
                                new Picture.Named(
                                        group.name(),
                                        Student.one(group.moments(), 0, Side.TWO, spec.level())
                                                .difference()));
                    }
                }
                yield Picture.intervals(
                        new Phrase(
                                "Means of the groups and their intervals",
                                "Moyennes des groupes et leurs intervalles"),
                        means);
            }
            default -> {
                Phrase label = new Phrase("Quartiles of the groups", "Quartiles des groupes");
                yield several.values()
                        .map(all -> Picture.boxes(label, names, all))
                        .orElseGet(
                                () -> Picture.boxes(label, new Ranked(look.engine()).boxes(rows)));
            }
        };
    }

    private Sight sight() {
        return new Sight(new Level(spec.alpha(), spec.side()));
    }
}

package socle.kinds.analyse.hypothesis.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Side;
import socle.stats.Tested;
import socle.stats.count.Binomial;
import socle.stats.count.ChiSquare;
import socle.stats.count.Counts;
import socle.stats.count.Fisher;
import socle.stats.count.Proportion;
import socle.stats.count.Shared;
import socle.stats.count.Trials;

/// Tests of shares: one against a share, or two against each other.
public record Proportions(HypothesisSpec spec, Look look) {

    /// Least expected count from which on the normal law is good enough (Cochran 1954).
    private static final double ENOUGH = 5;

    /// A group and how often the condition is true in it.
    private record Counted(String name, Trials trials) {}

    public Finding one(Design.Share design) {
        String rows = look.rows(look.truth(design.share()) + " AS c");
        Rows told =
                look.engine()
                        .query(
                                "SELECT count(*) FILTER (WHERE c), count(c) FROM %s"
                                        .formatted(rows));
        if (Look.whole(told, 0, 1) == 0) {
            throw Unsuited.of(
                    new Phrase("no row counts", "aucune ligne ne compte"),
                    new Phrase("widen 'where'", "élargissez «\u00a0where\u00a0»"));
        }
        Trials x = new Trials(Look.whole(told, 0, 0), Look.whole(told, 0, 1));
        double least = x.n() * Math.min(design.against(), 1 - design.against());
        TestName test =
                spec.test() != TestName.AUTO
                        ? spec.test()
                        : x.n() <= 1_000_000 ? TestName.BINOMIAL : TestName.Z;
        Shared found =
                test == TestName.Z
                        ? Proportion.one(x, design.against(), spec.side(), spec.level())
                        : Binomial.test(x, design.against(), spec.side(), spec.level());
        Answer answer =
                new Answer(
                        test,
                        found.tested(),
                        new Effect(
                                Phrase.of(
                                        "share (%s supposed)",
                                        "part (%s supposée)", percent(design.against())),
                                found.effect(),
                                Scale.SHARE,
                                design.against()),
                        x.n(),
                        Optional.of(Sight.share(x.n(), design.against())));
        return new Finding(
                answer,
                spec.test() == TestName.AUTO
                        ? new Phrase(
                                "one share: the exact test, as the size allows it",
                                "une part\u00a0: le test exact, puisque la taille le permet")
                        : Finding.NAMED,
                test == TestName.Z ? List.of(enough(least)) : List.of(),
                picture(List.of(new Counted("*", x))));
    }

    private static Phrase percent(double share) {
        return Phrase.of("%s %%", "%s\u202f%%", Figures.digits(share * 100));
    }

    public Finding two(Design.Shares design) {
        List<Counted> groups = counted(design);
        if (groups.size() != 2) {
            throw groups.size() > 2
                    ? Unsuited.of(
                            Phrase.of(
                                    "a share is compared between two groups; there are %d",
                                    "une part se compare entre deux groupes\u202f; il y en a %d",
                                    groups.size()),
                            new Phrase(
                                    "name two (groups: [a, b]), or cross: category and by",
                                    "nommez-en deux (groups: [a, b]), ou croisez\u00a0: category"
                                            + " et by"))
                    : Unsuited.of(
                            Phrase.of(
                                    "there is one group only: %s",
                                    "il n’y a qu’un groupe\u00a0: %s",
                                    groups.stream().map(Counted::name).toList()),
                            new Phrase(
                                    "look at 'by', groups and 'where'",
                                    "regardez «\u00a0by\u00a0», groups et «\u00a0where\u00a0»"));
        }
        Trials x = groups.get(0).trials();
        Trials y = groups.get(1).trials();
        Look.unlessVaried((double) (x.hits() + y.hits()), x.n() + y.n());
        Counts table = Counts.of(row(x), row(y));
        double least = table.leastExpected();
        TestName test =
                spec.test() != TestName.AUTO
                        ? spec.test()
                        : least >= ENOUGH ? TestName.Z : TestName.FISHER;
        Shared shares = Proportion.two(x, y, spec.side(), spec.level());
        Tested tested =
                switch (test) {
                    case FISHER -> Fisher.of(table, spec.side(), spec.level()).tested();
                    case CHI_SQUARE -> ChiSquare.independence(table);
                    default -> shares.tested();
                };
        double pooled = (double) (x.hits() + y.hits()) / (x.n() + y.n());
        Answer answer =
                new Answer(
                        test,
                        tested,
                        new Effect(
                                Phrase.of(
                                        "difference of shares (%s − %s)",
                                        "écart des parts (%s − %s)",
                                        groups.get(0).name(),
                                        groups.get(1).name()),
                                shares.effect(),
                                Scale.POINTS,
                                0),
                        x.n() + y.n(),
                        Optional.of(Sight.shares(pooled, x.n(), y.n())));
        return new Finding(
                test == TestName.FISHER ? answer.noting(NEWCOMBE) : answer,
                spec.test() == TestName.AUTO ? because(test) : Finding.NAMED,
                test == TestName.FISHER ? List.of() : List.of(enough(least)),
                picture(groups));
    }

    private static final Phrase NEWCOMBE =
            new Phrase(
                    "p is exact, the interval is Newcombe's: near the level both may disagree.",
                    "p est exact, l’intervalle est celui de Newcombe\u00a0: près du seuil, les deux"
                            + " peuvent différer.");

    private static Phrase because(TestName test) {
        return test == TestName.Z
                ? new Phrase(
                        "two shares of counts that are not small",
                        "deux parts d’effectifs qui ne sont pas petits")
                : new Phrase(
                        "an expected count is below 5: the exact test",
                        "un effectif attendu est inférieur à 5\u00a0: le test exact");
    }

    /// What the χ² and normal laws take for granted.
    static Assumption enough(double least) {
        return new Assumption(
                new Phrase(
                        "Expected counts are 5 at least",
                        "Les effectifs attendus sont d’au moins 5"),
                least >= ENOUGH,
                least >= ENOUGH
                        ? Phrase.of(
                                "the least is %s", "le plus petit est %s", Figures.digits(least))
                        : Phrase.of(
                                "the least is %s; the exact test does not need it",
                                "le plus petit est %s\u202f; le test exact n’en a pas besoin",
                                Figures.digits(least)));
    }

    private static long[] row(Trials x) {
        return new long[] {x.hits(), x.n() - x.hits()};
    }

    private List<Counted> counted(Design.Shares design) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT g, count(*) FILTER (WHERE c), count(c) FROM %s WHERE g IS NOT NULL%s GROUP BY g HAVING count(c) > 0 ORDER BY g LIMIT 51"
                                        .formatted(
                                                look.rows(
                                                        look.truth(design.share())
                                                                + " AS c, "
                                                                + look.text(design.by())
                                                                + " AS g"),
                                                look.among()));
        List<Counted> all = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            all.add(
                    new Counted(
                            String.valueOf(told.at(i, 0)),
                            new Trials(Look.whole(told, i, 1), Look.whole(told, i, 2))));
        }
        return ordered(all);
    }

    private List<Counted> ordered(List<Counted> all) {
        if (spec.groups().isEmpty()) {
            return all;
        }
        List<Counted> ordered = new ArrayList<>();
        for (String name : spec.groups()) {
            ordered.add(
                    all.stream()
                            .filter(one -> one.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> Look.empty(name)));
        }
        return ordered;
    }

    private Picture picture(List<Counted> groups) {
        return Picture.intervals(
                new Phrase(
                        "Shares and their intervals (Wilson), %",
                        "Parts et leurs intervalles (Wilson), %"),
                groups.stream()
                        .map(
                                one ->
                                        Picture.Named.percent(
                                                one.name(),
                                                Proportion.wilson(
                                                        one.trials(), Side.TWO, spec.level())))
                        .toList());
    }
}

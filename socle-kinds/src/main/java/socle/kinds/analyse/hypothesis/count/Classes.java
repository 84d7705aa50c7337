package socle.kinds.analyse.hypothesis.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
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
import socle.stats.Unfit;
import socle.stats.count.ChiSquare;
import socle.stats.count.Counts;
import socle.stats.count.FisherTables;
import socle.stats.count.Proportion;
import socle.stats.count.Trials;

/// Tests of counts of classes: two classifications of the same rows, or one against given shares.
public record Classes(HypothesisSpec spec, Look look, RandomGenerator random) {

    /// Random tables when the exact test is out of reach.
    private static final int DRAWS = 10_000;

    private static final int MOST = 50;

    public Finding crossed(Design.Crossed design) {
        if (spec.side() != Side.TWO) {
            throw Unsuited.of(
                    TestName.sideless(
                            spec.test() == TestName.AUTO ? TestName.CHI_SQUARE : spec.test()),
                    TestName.TWO_SIDES);
        }
        Rows told = look.counts(look.text(design.category()), design.by());
        List<String> classes = names(told, 0);
        List<String> groups = names(told, 1);
        if (classes.size() < 2 || groups.size() < 2) {
            throw Unsuited.of(
                    Phrase.of(
                            "two classes and two groups at least; there are %d and %d",
                            "deux classes et deux groupes au moins\u202f; il y en a %d et %d",
                            classes.size(),
                            groups.size()),
                    new Phrase(
                            "look at 'category', 'by' and 'where'",
                            "regardez «\u00a0category\u00a0», «\u00a0by\u00a0» et"
                                    + " «\u00a0where\u00a0»"));
        }
        if (classes.size() > MOST || groups.size() > MOST) {
            throw Unsuited.of(
                    Phrase.of("more than %d classes", "plus de %d classes", MOST),
                    new Phrase(
                            "join rare ones in the model", "réunissez les rares dans le modèle"));
        }
        long[][] cells = new long[groups.size()][classes.size()];
        for (int i = 0; i < told.size(); i++) {
            cells[groups.indexOf(String.valueOf(told.at(i, 1)))][
                            classes.indexOf(String.valueOf(told.at(i, 0)))] =
                    Look.whole(told, i, 2);
        }
        Counts counts = Counts.of(cells);
        double low = low(counts);
        boolean enough = counts.leastExpected() >= 1 && low <= 0.2;
        TestName test =
                spec.test() != TestName.AUTO
                        ? spec.test()
                        : enough ? TestName.CHI_SQUARE : TestName.FISHER;
        return new Finding(
                answer(test, counts),
                spec.test() != TestName.AUTO ? Finding.NAMED : because(enough),
                test == TestName.CHI_SQUARE ? List.of(expected(counts, low, enough)) : List.of(),
                picture(counts, groups, classes));
    }

    private static Phrase because(boolean enough) {
        return enough
                ? new Phrase(
                        "two classifications of counts that are not small",
                        "deux classifications d’effectifs qui ne sont pas petits")
                : new Phrase(
                        "expected counts are small: the exact test",
                        "des effectifs attendus sont petits\u00a0: le test exact");
    }

    private static Assumption expected(Counts counts, double low, boolean enough) {
        return new Assumption(
                new Phrase(
                        "Expected counts are 1 at least, and 5 in four cells of five (Cochran)",
                        "Les effectifs attendus sont d’au moins 1, et de 5 dans quatre cases sur"
                                + " cinq (Cochran)"),
                enough,
                Phrase.of(
                        "the least is %s; %s %% of the cells expect fewer than 5",
                        "le plus petit est %s\u202f; %s\u202f%% des cases attendent moins de 5",
                        Figures.digits(counts.leastExpected()),
                        Phrase.number(100 * low, 0)));
    }

    /// The share of cells that expect fewer than five.
    private static double low(Counts counts) {
        int low = 0;
        for (int i = 0; i < counts.height(); i++) {
            for (int j = 0; j < counts.width(); j++) {
                low += counts.expected(i, j) < 5 ? 1 : 0;
            }
        }
        return (double) low / (counts.height() * counts.width());
    }

    private Answer answer(TestName test, Counts counts) {
        double smaller = Math.min(counts.height(), counts.width()) - 1.0;
        double freedom = (counts.height() - 1.0) * (counts.width() - 1);
        Answer answer =
                new Answer(
                        test,
                        test == TestName.CHI_SQUARE
                                ? ChiSquare.independence(counts)
                                : exact(counts),
                        new Effect(
                                new Phrase("Cramér's V", "V de Cramér"),
                                ChiSquare.cramer(counts, 1 - 2 * spec.alpha()),
                                Scale.PLAIN,
                                0),
                        counts.total(),
                        Optional.of(
                                Sight.chiSquare(
                                        counts.total(), freedom, v -> v * Math.sqrt(smaller))));
        return answer;
    }

    /// Exact, or by random tables where that takes too many steps.
    private Tested exact(Counts counts) {
        try {
            return FisherTables.exact(counts);
        } catch (Unfit tooMany) {
            if (tooMany.reason() != Unfit.Reason.NO_END) {
                throw tooMany;
            }
            return FisherTables.simulated(counts, DRAWS, random);
        }
    }

    private static List<String> names(Rows told, int column) {
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < told.size(); i++) {
            names.add(String.valueOf(told.at(i, column)));
        }
        return List.copyOf(names);
    }

    private static Picture picture(Counts counts, List<String> groups, List<String> classes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < classes.size(); j++) {
                rows.add(
                        List.of(
                                classes.get(j),
                                groups.get(i),
                                (double) counts.at(i, j) / counts.rows()[i]));
            }
        }
        return Picture.cells(
                new Phrase(
                        "Share of each class in its group",
                        "Part de chaque classe dans son groupe"),
                Rows.of(
                        List.of(
                                new Column("c", "VARCHAR"),
                                new Column("g", "VARCHAR"),
                                new Column("s", "DOUBLE")),
                        rows));
    }

    public Finding fitted(Design.Fitted design) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT c, count(*) FROM %s WHERE c IS NOT NULL GROUP BY c ORDER BY c LIMIT 200"
                                        .formatted(
                                                look.rows(look.text(design.category()) + " AS c")));
        List<String> names = List.copyOf(design.shares().keySet());
        long[] counts = new long[names.size()];
        for (int i = 0; i < told.size(); i++) {
            int at = names.indexOf(String.valueOf(told.at(i, 0)));
            if (at < 0) {
                throw Unsuited.of(
                        Phrase.of(
                                "class '%s' has no share",
                                "la classe «\u00a0%s\u00a0» n’a pas de part",
                                String.valueOf(told.at(i, 0))),
                        new Phrase(
                                "give it one in shares, or leave it out with 'where'",
                                "donnez-lui-en une dans shares, ou écartez-la avec"
                                        + " «\u00a0where\u00a0»"));
            }
            counts[at] = Look.whole(told, i, 1);
        }
        double[] shares = design.shares().values().stream().mapToDouble(share -> share).toArray();
        long n = java.util.Arrays.stream(counts).sum();
        Tested tested = ChiSquare.fit(counts, shares);
        double least = n * java.util.Arrays.stream(shares).min().orElseThrow();
        Answer answer =
                new Answer(
                        TestName.CHI_SQUARE,
                        tested,
                        new Effect(
                                new Phrase("Cohen's w", "w de Cohen"),
                                ChiSquare.cohen(tested, n, 1 - 2 * spec.alpha()),
                                Scale.PLAIN,
                                0),
                        n,
                        Optional.of(Sight.chiSquare(n, counts.length - 1.0, w -> w)));
        return new Finding(
                answer,
                spec.test() == TestName.AUTO
                        ? new Phrase(
                                "counts of classes against given shares",
                                "effectifs de classes face à des parts données")
                        : Finding.NAMED,
                List.of(Proportions.enough(least)),
                observed(design.shares(), counts, n));
    }

    private Picture observed(Map<String, Double> shares, long[] counts, long n) {
        List<Picture.Named> all = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, Double> one : shares.entrySet()) {
            String name =
                    one.getKey() + " (" + Phrase.number(one.getValue() * 100, 1).fr() + "\u202f%)";
            all.add(
                    Picture.Named.percent(
                            name,
                            Proportion.wilson(new Trials(counts[at], n), Side.TWO, spec.level())));
            at++;
        }
        return Picture.intervals(
                new Phrase(
                        "Shares and their intervals, % (in brackets: supposed)",
                        "Parts et leurs intervalles, % (entre parenthèses\u00a0: supposées)"),
                all);
    }
}

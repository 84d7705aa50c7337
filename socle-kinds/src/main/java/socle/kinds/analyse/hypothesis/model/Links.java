package socle.kinds.analyse.hypothesis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Method;
import socle.stats.Moments;
import socle.stats.Side;
import socle.stats.link.Correlation;
import socle.stats.link.Kendall;
import socle.stats.link.Pearson;
import socle.stats.link.Spearman;
import socle.stats.link.Together;
import socle.stats.mean.Student;

/// Tests of a link between two measures of the same rows.
public record Links(HypothesisSpec spec, Look look, Design.Linked design) {

    /// Points that are drawn at most.
    private static final int DRAWN = 400;

    /// Means that are drawn at most.
    private static final int MOST_MEANS = 30;

    /// The variance of Fisher's z of Spearman's rho (Fieller, Hartley & Pearson 1957).
    private static final double SPEARMAN = 1.06;

    public Finding finding() {
        String rows = rows();
        Rows facts =
                look.engine()
                        .query(
                                "SELECT count(*), count(*) FILTER (WHERE NOT (isfinite(x) AND isfinite(y))), skewness(x) FILTER (WHERE isfinite(x)), skewness(y) FILTER (WHERE isfinite(y)) FROM %s"
                                        .formatted(rows));
        long n = Look.whole(facts, 0, 0);
        if (Look.whole(facts, 0, 1) > 0) {
            throw Unsuited.of(
                    Phrase.of(
                            "%s rows have a value that is infinite or not a number",
                            "%s lignes ont une valeur infinie ou qui n’est pas un nombre",
                            Phrase.count(Look.whole(facts, 0, 1))),
                    new Phrase(
                            "leave such rows out with 'where'",
                            "écartez ces lignes avec «\u00a0where\u00a0»"));
        }
        boolean even = even(facts, 2) && even(facts, 3);
        Optional<double[][]> values = values(rows, n);
        TestName test =
                spec.test() != TestName.AUTO
                        ? spec.test()
                        : even ? TestName.PEARSON : TestName.SPEARMAN;
        Phrase because =
                spec.test() != TestName.AUTO
                        ? Finding.NAMED
                        : even
                                ? new Phrase(
                                        "both measures are about symmetric: their values answer",
                                        "les deux mesures sont à peu près symétriques\u00a0: leurs"
                                                + " valeurs répondent")
                                : new Phrase(
                                        "a measure is skewed, so far values would decide: ranks"
                                                + " answer",
                                        "une mesure est asymétrique, et des valeurs lointaines"
                                                + " décideraient\u00a0: les rangs répondent");
        return new Finding(
                answer(test, rows, n, values), because, List.of(), picture(rows, n, values));
    }

    private static boolean even(Rows facts, int column) {
        return facts.at(0, column) instanceof Double skew && Math.abs(skew) <= 1;
    }

    private String rows() {
        return "(SELECT * FROM %s WHERE x IS NOT NULL AND y IS NOT NULL)"
                .formatted(
                        look.rows(
                                look.number(design.with(), "with")
                                        + " AS x, "
                                        + look.number(design.value(), "value")
                                        + " AS y"));
    }

    private Optional<double[][]> values(String rows, long n) {
        if (n > Look.FEW) {
            return Optional.empty();
        }
        Rows told = look.engine().query("SELECT x, y FROM %s ORDER BY x, y".formatted(rows));
        double[] x = told.values().stream().mapToDouble(row -> Look.real(row.get(0))).toArray();
        double[] y = told.values().stream().mapToDouble(row -> Look.real(row.get(1))).toArray();
        return Optional.of(new double[][] {x, y});
    }

    private Answer answer(TestName test, String rows, long n, Optional<double[][]> values) {
        return switch (test) {
            case PEARSON ->
                    answer(
                            test,
                            "r",
                            Pearson.test(together(rows, "x", "y"), spec.side(), spec.level()),
                            n,
                            Optional.of(Sight.correlation(n, 1)));
            case KENDALL -> answer(test, "tau", kendall(values), n, Sight.none());
            default ->
                    answer(
                            TestName.SPEARMAN,
                            "rho",
                            values.map(
                                            all ->
                                                    Spearman.test(
                                                            all[0],
                                                            all[1],
                                                            spec.side(),
                                                            Method.AUTO,
                                                            spec.level()))
                                    .orElseGet(() -> ranked(rows)),
                            n,
                            Optional.of(Sight.correlation(n, SPEARMAN)));
        };
    }

    private Correlation kendall(Optional<double[][]> values) {
        return values.map(
                        all -> Kendall.test(all[0], all[1], spec.side(), Method.AUTO, spec.level()))
                .orElseThrow(
                        () ->
                                Look.many(
                                        new Phrase(
                                                "spearman and pearson take any number",
                                                "spearman et pearson en prennent autant qu’on"
                                                        + " veut")));
    }

    private Correlation ranked(String rows) {
        String ranks =
                """
                (SELECT rank() OVER (ORDER BY x) + (count(*) OVER (PARTITION BY x) - 1) / 2.0 AS x,
                        rank() OVER (ORDER BY y) + (count(*) OVER (PARTITION BY y) - 1) / 2.0 AS y FROM %s)"""
                        .formatted(rows);
        return Spearman.test(together(ranks, "x", "y"), spec.side(), spec.level());
    }

    private Together together(String rows, String x, String y) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT count(*), coalesce(var_pop(%1$s) * count(*), 0), coalesce(var_pop(%2$s) * count(*), 0), coalesce(covar_pop(%1$s, %2$s) * count(*), 0) FROM %3$s"
                                        .formatted(x, y, rows));
        return new Together(
                Look.whole(told, 0, 0),
                Look.real(told, 0, 1),
                Look.real(told, 0, 2),
                Look.real(told, 0, 3));
    }

    private Answer answer(
            TestName test,
            String letter,
            Correlation found,
            long n,
            Optional<Answer.Seeing> seeing) {
        Answer answer =
                new Answer(
                        test,
                        found.tested(),
                        new Effect(
                                Phrase.of("correlation %s", "corrélation %s", letter),
                                found.coefficient(),
                                Scale.PLAIN,
                                0),
                        n,
                        seeing);
        return answer.noting(
                test == TestName.PEARSON
                        ? new Phrase(
                                "It sees a straight link only: the picture may show another.",
                                "Il ne voit qu’un lien en ligne droite\u00a0: l’image peut en"
                                        + " montrer un autre.")
                        : new Phrase(
                                "It sees only a link that goes one way: the picture may show"
                                        + " another.",
                                "Il ne voit qu’un lien qui va dans un seul sens\u00a0: l’image"
                                        + " peut en montrer un autre."));
    }

    /// Means of few different values of the other measure: years, scores.
    private Optional<Picture> means(String rows, long n) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT CAST(x AS VARCHAR), count(*), avg(y), var_pop(y) * count(*) FROM %s GROUP BY x HAVING count(*) > 1 AND var_pop(y) > 0 ORDER BY x LIMIT %d"
                                        .formatted(rows, MOST_MEANS + 1));
        if (told.size() < 2 || told.size() > MOST_MEANS || n < 10L * told.size()) {
            return Optional.empty();
        }
        List<Picture.Named> means = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Moments moments =
                    new Moments(
                            Look.whole(told, i, 1), Look.real(told, i, 2), Look.real(told, i, 3));
            means.add(
                    new Picture.Named(
                            String.valueOf(told.at(i, 0)).replaceAll("\\.0$", ""),
                            Student.one(moments, 0, Side.TWO, spec.level()).difference()));
        }
        return Optional.of(
                Picture.intervals(
                        Phrase.of(
                                "Means of %2$s by %1$s, and their intervals",
                                "Moyennes de %2$s selon %1$s, et leurs intervalles",
                                names()[0],
                                names()[1]),
                        means));
    }

    private Picture picture(String rows, long n, Optional<double[][]> values) {
        Optional<Picture> means = means(rows, n);
        if (means.isPresent()) {
            return means.get();
        }
        Phrase all = new Phrase("Each row", "Chaque ligne");
        if (values.isPresent() && n <= DRAWN) {
            return Picture.points(all, names(), values.get()[0], values.get()[1]);
        }
        Rows told =
                look.engine()
                        .query(
                                "SELECT x, y FROM %s ORDER BY hash(x, y) LIMIT %d"
                                        .formatted(rows, DRAWN));
        return Picture.points(
                Phrase.of(
                        "%d rows of %s, taken by their hash",
                        "%d lignes sur %s, prises selon leur empreinte", DRAWN, Phrase.count(n)),
                names(),
                told.values().stream().mapToDouble(row -> Look.real(row.get(0))).toArray(),
                told.values().stream().mapToDouble(row -> Look.real(row.get(1))).toArray());
    }

    private String[] names() {
        return new String[] {design.with().text().strip(), design.value().text().strip()};
    }
}

package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.Effect.Scale;
import socle.stats.Unfit;
import socle.stats.model.Coefficient;
import socle.stats.model.Glm;

/// Odds of a condition, or rates of events, by a number, others being held. The engine joins rows
/// that are alike into one pattern with its sums, which tell the likelihood as well as the rows do;
/// patterns are bounded.
record Odds(HypothesisSpec spec, Look look) {

    /// Patterns that are fetched at most.
    static final int MOST = 20_000;

    /// Least events, and rows without, for one coefficient (Peduzzi et al. 1996, Journal of
    /// Clinical Epidemiology 49(12):1373-1379).
    private static final int EVENTS = 10;

    /// Of the first fit; the level of the author is asked of its coefficient.
    private static final double LEVEL = 0.95;

    /// Rows that are alike.
    ///
    /// @param squares the sum of squared counts over their exposures
    private record Pattern(List<Double> columns, double hits, double size, double squares) {}

    Finding shares(Design.Odds design) {
        String response =
                "CAST(%s AS DOUBLE) AS y, CAST(1 AS DOUBLE) AS e"
                        .formatted(look.truth(design.share()));
        Columns columns = Columns.of(look, response, design.with(), design.adjust());
        List<Pattern> patterns = patterns(columns);
        double hits = patterns.stream().mapToDouble(Pattern::hits).sum();
        unlessVaried(hits, columns.n());
        Glm glm = fitted(columns, patterns, TestName.LOGISTIC);
        Coefficient found = glm.coefficients().get(1).on(spec.side(), spec.level());
        Phrase name =
                Phrase.of(
                        "odds ratio of (%s) %s",
                        "rapport de cotes de (%s) %s",
                        design.share().text().strip(),
                        Columns.step(look, design.with(), design.adjust()));
        Answer answer = answer(TestName.LOGISTIC, found, name, columns);
        List<Assumption> assumptions = new ArrayList<>();
        assumptions.add(events(Math.min(hits, columns.n() - hits), columns.width()));
        independent(assumptions);
        return new Finding(
                answer.noting(STRAIGHT_ODDS),
                spec.test() == TestName.AUTO
                        ? new Phrase(
                                "a condition by a number, others being held",
                                "une condition selon un nombre, les autres choses étant tenues"
                                        + " égales")
                        : Finding.NAMED,
                assumptions,
                new Bins(look, columns, spec.level()).shares());
    }

    Finding rates(Design.Rate design) {
        String exposure = design.exposure().map(one -> look.number(one, "exposure")).orElse("1e0");
        String response =
                "%s AS y, %s AS e".formatted(look.number(design.count(), "count"), exposure);
        Columns columns = Columns.of(look, response, design.with(), design.adjust());
        unlessCounts(columns);
        List<Pattern> patterns = patterns(columns);
        Glm glm = fitted(columns, patterns, TestName.POISSON);
        double freedom = columns.n() - columns.width() - 1.0;
        double dispersion = dispersion(glm, patterns) / freedom;
        TestName test =
                spec.test() != TestName.AUTO
                        ? spec.test()
                        : dispersion > 1 ? TestName.QUASI_POISSON : TestName.POISSON;
        Coefficient plain = glm.coefficients().get(1);
        Coefficient found =
                (test == TestName.QUASI_POISSON
                                ? plain.widened(Math.sqrt(dispersion), freedom)
                                : plain)
                        .on(spec.side(), spec.level());
        Answer answer = answer(test, found, rate(design), columns);
        List<Assumption> assumptions = new ArrayList<>();
        if (test == TestName.POISSON) {
            assumptions.add(poisson(dispersion, freedom));
        }
        independent(assumptions);
        return new Finding(
                answer.noting(spread(dispersion)),
                spec.test() == TestName.AUTO ? because(dispersion) : Finding.NAMED,
                assumptions,
                new Bins(look, columns, spec.level()).rates());
    }

    private Phrase rate(Design.Rate design) {
        return Phrase.of(
                "ratio of rates of %s %s",
                "rapport de taux de %s %s",
                design.count().text().strip(),
                Columns.step(look, design.with(), design.adjust()));
    }

    private static final Phrase STRAIGHT_ODDS =
            new Phrase(
                    "The model takes the ratio as the same all along: the picture may show otherwise. A"
                            + " ratio of odds is further from 1 than a ratio of shares, unless"
                            + " shares are small.",
                    "Le modèle suppose le même rapport partout\u00a0: l’image peut montrer autre"
                            + " chose. Un rapport de cotes s’écarte plus de 1 qu’un rapport de"
                            + " parts, sauf si les parts sont petites.");

    private Answer answer(TestName test, Coefficient found, Phrase name, Columns columns) {
        return columns.noting(
                new Answer(
                        test,
                        found.tested(),
                        new Effect(name, found.ratio(), Scale.RATIO, 1),
                        columns.n(),
                        Optional.of(Sight.ratio(found.error()))));
    }

    private List<Pattern> patterns(Columns columns) {
        String names =
                IntStream.range(0, columns.width())
                        .mapToObj(j -> "c" + j)
                        .collect(Collectors.joining(", "));
        Rows told =
                look.engine()
                        .query(
                                "SELECT %1$s, sum(y), sum(e), sum(y * y / e) FROM %2$s GROUP BY %1$s ORDER BY %1$s LIMIT %3$d"
                                        .formatted(names, columns.from(), MOST + 1));
        if (told.size() > MOST) {
            throw Unsuited.of(
                    Phrase.of(
                            "more than %s different rows: they would have to leave the engine",
                            "plus de %s lignes différentes\u00a0: il faudrait les sortir du moteur",
                            Phrase.count(MOST)),
                    new Phrase(
                            "round 'with' and 'adjust' (round(speed / 10)), or narrow 'where'",
                            "arrondissez «\u00a0with\u00a0» et «\u00a0adjust\u00a0» (round(speed /"
                                    + " 10)), ou resserrez «\u00a0where\u00a0»"));
        }
        int width = columns.width();
        List<Pattern> patterns = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            List<Double> at = new ArrayList<>();
            for (int j = 0; j < width; j++) {
                at.add(Look.real(told, i, j));
            }
            patterns.add(
                    new Pattern(
                            at,
                            Look.real(told, i, width),
                            Look.real(told, i, width + 1),
                            Look.real(told, i, width + 2)));
        }
        return patterns;
    }

    private static Glm fitted(Columns columns, List<Pattern> patterns, TestName test) {
        // Halves of patterns tell the same, and are more than the coefficients.
        int n = patterns.size();
        double[][] by = new double[columns.width()][2 * n];
        double[] hits = new double[2 * n];
        double[] sizes = new double[2 * n];
        for (int i = 0; i < 2 * n; i++) {
            Pattern one = patterns.get(i % n);
            for (int j = 0; j < by.length; j++) {
                by[j][i] = one.columns().get(j);
            }
            hits[i] = one.hits() / 2;
            sizes[i] = one.size() / 2;
        }
        try {
            socle.stats.model.Design design = socle.stats.model.Design.of(by);
            return test == TestName.LOGISTIC
                    ? Glm.logistic(design, hits, sizes, LEVEL)
                    : Glm.poisson(design, hits, sizes, LEVEL);
        } catch (Unfit unfit) {
            throw switch (unfit.reason()) {
                case NO_END -> separated(test);
                case COLLINEAR -> Line.collinear(unfit);
                default -> Unsuited.of(unfit, test);
            };
        }
    }

    private static Unsuited separated(TestName test) {
        return Unsuited.of(
                Phrase.of(
                        "%s: a column tells the answer without error (separation), so the ratio has"
                                + " no end",
                        "%s\u00a0: une colonne dit la réponse sans erreur (séparation), et le"
                                + " rapport n’a pas de borne",
                        test.label()),
                new Phrase(
                        "join classes, take a column out of 'adjust', or compare shares by groups"
                                + " (fisher)",
                        "réunissez des classes, ôtez une colonne de «\u00a0adjust\u00a0», ou"
                                + " comparez des parts par groupes (fisher)"));
    }

    private static void unlessVaried(double hits, long n) {
        if (hits == 0 || hits == n) {
            throw Unsuited.of(
                    hits == 0
                            ? new Phrase(
                                    "the condition is true of no row",
                                    "la condition n’est vraie d’aucune ligne")
                            : new Phrase(
                                    "the condition is true of every row",
                                    "la condition est vraie de toutes les lignes"),
                    new Phrase(
                            "there is nothing to compare: look at 'share' and 'where'",
                            "il n’y a rien à comparer\u00a0: regardez «\u00a0share\u00a0» et"
                                    + " «\u00a0where\u00a0»"));
        }
    }

    private void unlessCounts(Columns columns) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT count(*) FILTER (WHERE y < 0 OR y <> round(y)), count(*) FILTER (WHERE e <= 0), coalesce(max(y), 0) > 0 FROM %s"
                                        .formatted(columns.from()));
        if (Look.whole(told, 0, 0) > 0) {
            throw Unsuited.of(
                    Phrase.of(
                            "%s rows have a count below zero or not whole",
                            "%s lignes ont un nombre d’événements négatif ou non entier",
                            Phrase.count(Look.whole(told, 0, 0))),
                    new Phrase(
                            "count events; a measure is a value",
                            "comptez des événements\u202f; une mesure est une value"));
        }
        if (Look.whole(told, 0, 1) > 0) {
            throw Unsuited.of(
                    Phrase.of(
                            "%s rows have an exposure that is not above zero",
                            "%s lignes ont une exposition qui n’est pas positive",
                            Phrase.count(Look.whole(told, 0, 1))),
                    new Phrase(
                            "leave such rows out with 'where'",
                            "écartez ces lignes avec «\u00a0where\u00a0»"));
        }
        if (Boolean.FALSE.equals(told.at(0, 2))) {
            throw Unsuited.of(
                    new Phrase("there is no event in any row", "aucune ligne n’a d’événement"),
                    new Phrase(
                            "there is nothing to compare: look at 'count' and 'where'",
                            "il n’y a rien à comparer\u00a0: regardez «\u00a0count\u00a0» et"
                                    + " «\u00a0where\u00a0»"));
        }
    }

    /// Pearson's χ² of the rows, from the sums of patterns.
    private static double dispersion(Glm glm, List<Pattern> patterns) {
        double sum = 0;
        for (Pattern one : patterns) {
            double log = glm.coefficients().getFirst().estimate().value();
            for (int j = 0; j < one.columns().size(); j++) {
                log += glm.coefficients().get(j + 1).estimate().value() * one.columns().get(j);
            }
            double rate = Math.exp(log);
            sum += one.squares() / rate - 2 * one.hits() + rate * one.size();
        }
        return sum;
    }

    private static Phrase spread(double dispersion) {
        return Phrase.of(
                "Counts vary %s times as much as Poisson's law says (1 where it holds).",
                "Les nombres varient %s fois autant que le dit la loi de Poisson (1 où elle vaut).",
                Effect.digits(dispersion));
    }

    private static Phrase because(double dispersion) {
        return dispersion > 1
                ? Phrase.of(
                        "counts vary more than Poisson's law says (%s times), so errors are widened",
                        "les nombres varient plus que ne le dit la loi de Poisson (%s fois), donc"
                                + " les erreurs sont élargies",
                        Effect.digits(dispersion))
                : new Phrase(
                        "counts do not vary more than Poisson's law says",
                        "les nombres ne varient pas plus que ne le dit la loi de Poisson");
    }

    private static Assumption poisson(double dispersion, double freedom) {
        double p = ChiSquaredDistribution.of(freedom).survivalProbability(dispersion * freedom);
        return new Assumption(
                new Phrase(
                        "Counts vary as Poisson's law says",
                        "Les nombres varient comme le dit la loi de Poisson"),
                p >= 0.05,
                Phrase.of(
                        "dispersion %s, %s; quasi_poisson does not need it",
                        "dispersion %s, %s\u202f; quasi_poisson n’en a pas besoin",
                        Effect.digits(dispersion),
                        Effect.p(p)));
    }

    private static Assumption events(double rarer, int width) {
        double each = rarer / width;
        return new Assumption(
                new Phrase(
                        "Ten rows of the rarer answer for each coefficient, at least",
                        "Dix lignes de la réponse la plus rare par coefficient, au moins"),
                each >= EVENTS,
                Phrase.of(
                        each >= EVENTS
                                ? "%s for each"
                                : "%s for each: the ratio may be too far from 1; hold fewer things",
                        each >= EVENTS
                                ? "%s pour chacun"
                                : "%s pour chacun\u00a0: le rapport peut être trop loin de 1\u202f;"
                                        + " tenez moins de choses",
                        Effect.digits(each)));
    }

    private void independent(List<Assumption> all) {
        spec.subject()
                .map(one -> look.rows("'' AS g, " + look.text(one) + " AS u"))
                .ifPresent(rows -> all.add(new Independence(spec, look).ofModel(rows)));
    }
}

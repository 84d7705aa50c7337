package socle.kinds.analyse.hypothesis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Unfit;
import socle.stats.model.Design;
import socle.stats.model.Glm;

/// Rows that the engine joins where they are alike, with their sums, which tell the likelihood of a
/// generalised linear model as well as the rows do.
///
/// @param width how many columns the model explains by
record Patterns(int width, List<Pattern> all) {

    /// Patterns that are fetched at most.
    private static final int MOST = 20_000;

    /// Of the first fit; the level of the author is asked of its coefficient.
    private static final double LEVEL = 0.95;

    /// Rows that are alike.
    ///
    /// @param squares the sum of squared counts over their exposures
    record Pattern(List<Double> columns, double hits, double size, double squares) {}

    Patterns {
        all = List.copyOf(all);
    }

    /// Refuses rows that are too different.
    static Patterns of(Look look, Columns columns) {
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
        return new Patterns(width, patterns);
    }

    double hits() {
        return all.stream().mapToDouble(Pattern::hits).sum();
    }

    Glm logistic() {
        return fitted(TestName.LOGISTIC);
    }

    Glm poisson() {
        return fitted(TestName.POISSON);
    }

    private Glm fitted(TestName test) {
        // Halves of patterns tell the same, and are more than the coefficients.
        int n = all.size();
        double[][] by = new double[width][2 * n];
        double[] hits = new double[2 * n];
        double[] sizes = new double[2 * n];
        for (int i = 0; i < 2 * n; i++) {
            Pattern one = all.get(i % n);
            for (int j = 0; j < by.length; j++) {
                by[j][i] = one.columns().get(j);
            }
            hits[i] = one.hits() / 2;
            sizes[i] = one.size() / 2;
        }
        try {
            Design design = Design.of(by);
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

    /// Pearson's χ² of the rows, about what a model expects of them.
    double squares(Glm glm) {
        double sum = 0;
        for (Pattern one : all) {
            double log = glm.coefficients().getFirst().estimate().value();
            for (int j = 0; j < one.columns().size(); j++) {
                log += glm.coefficients().get(j + 1).estimate().value() * one.columns().get(j);
            }
            double rate = Math.exp(log);
            sum += one.squares() / rate - 2 * one.hits() + rate * one.size();
        }
        return sum;
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
}

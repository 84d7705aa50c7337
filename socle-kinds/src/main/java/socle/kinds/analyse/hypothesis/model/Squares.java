package socle.kinds.analyse.hypothesis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.model.Coefficient;
import socle.stats.model.Products;

/// Least squares by the engine, in three scans: means, products about the means, residuals.
///
/// @param means of the columns, that of the response last
/// @param equal the test that variances do not follow the columns
record Squares(
        Columns columns,
        List<Double> means,
        Products products,
        Scatter scatter,
        Optional<Tested> equal) {

    /// Residuals below this share of the squares are rounding.
    private static final double EXACT = 1e-24;

    /// What is left of the response.
    ///
    /// @param squares the sum of squared residuals
    /// @param middle the sum of squared residuals as the slope that is asked about sees them, each
    ///     over the square of 1 − leverage (HC3)
    record Scatter(double squares, double middle, double skewness, double leverage, double cook) {}

    static Squares of(Look look, Columns columns) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT %s FROM %s"
                                        .formatted(
                                                names(columns)
                                                        .map(
                                                                c ->
                                                                        "avg(%1$s), stddev_pop(%1$s)"
                                                                                .formatted(c))
                                                        .collect(Collectors.joining(", ")),
                                                columns.from()));
        int all = columns.width() + 1;
        List<Double> means = new ArrayList<>();
        List<Double> spreads = new ArrayList<>();
        for (int j = 0; j < all; j++) {
            means.add(Look.real(told, 0, 2 * j));
            spreads.add(Look.real(told, 0, 2 * j + 1));
        }
        if (!(spreads.getLast() > 0)) {
            throw Unsuited.of(
                    Phrase.of(
                            "all values are the same: %s",
                            "toutes les valeurs sont les mêmes\u00a0: %s",
                            Figures.digits(means.getLast())),
                    new Phrase(
                            "a constant answers no question: look at 'value' and 'where'",
                            "une constante ne répond à aucune question\u00a0: regardez"
                                    + " «\u00a0value\u00a0» et «\u00a0where\u00a0»"));
        }
        try {
            Products products = Products.of(columns.n(), products(look, columns, means, spreads));
            return residual(look, columns, means, products);
        } catch (Unfit unfit) {
            throw Line.collinear(unfit);
        }
    }

    private static java.util.stream.Stream<String> names(Columns columns) {
        return java.util.stream.Stream.concat(
                IntStream.range(0, columns.width()).mapToObj(j -> "c" + j),
                java.util.stream.Stream.of("y"));
    }

    private static List<List<Double>> products(
            Look look, Columns columns, List<Double> means, List<Double> spreads) {
        List<String> units = new ArrayList<>();
        List<String> names = names(columns).toList();
        for (int j = 0; j < names.size(); j++) {
            units.add(
                    "(%s - %s) / %s AS z%d"
                            .formatted(names.get(j), real(means.get(j)), real(spreads.get(j)), j));
        }
        List<String> sums = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            for (int k = 0; k <= j; k++) {
                sums.add("sum(z%d * z%d)".formatted(j, k));
            }
        }
        Rows told =
                look.engine()
                        .query(
                                "SELECT %s FROM (SELECT %s FROM %s)"
                                        .formatted(
                                                String.join(", ", sums),
                                                String.join(", ", units),
                                                columns.from()));
        List<List<Double>> square = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            List<Double> row = new ArrayList<>();
            for (int k = 0; k < names.size(); k++) {
                int high = Math.max(j, k);
                int at = high * (high + 1) / 2 + Math.min(j, k);
                row.add(Look.real(told, 0, at) * spreads.get(j) * spreads.get(k));
            }
            square.add(row);
        }
        return square;
    }

    private static Squares residual(
            Look look, Columns columns, List<Double> means, Products products) {
        Squares bare =
                new Squares(columns, means, products, new Scatter(0, 0, 0, 0, 0), Optional.empty());
        String along =
                IntStream.range(0, columns.width())
                        .mapToObj(j -> "sum(r * r * %s)".formatted(bare.off(j)))
                        .collect(Collectors.joining(", "));
        Rows told =
                look.engine()
                        .query(
                                """
                                SELECT sum(r * r), coalesce(sum(CASE WHEN h < 1 - 1e-9 THEN r * r * p * p / ((1 - h) * (1 - h)) END), 0),
                                       skewness(r), max(h), max(CASE WHEN h < 1 - 1e-9 THEN r * r * h / ((1 - h) * (1 - h)) END),
                                       sum(r * r * r * r), %s
                                FROM (SELECT *, %s AS r, %s AS p, %s AS h FROM %s)"""
                                        .formatted(
                                                along,
                                                bare.left(),
                                                bare.weighted(products.pull(0)),
                                                bare.leverage(),
                                                columns.from()));
        double squares = Look.real(told, 0, 0);
        double total = Look.real(told, 0, 5) - squares * squares / columns.n();
        if (!(squares > EXACT * products.total())) {
            throw Unsuited.of(
                    new Phrase(
                            "the columns tell the value exactly: nothing is left to test against",
                            "les colonnes disent la valeur exactement\u00a0: il ne reste rien à quoi"
                                    + " la comparer"),
                    new Phrase(
                            "look whether 'with' or 'adjust' holds the value itself",
                            "voyez si «\u00a0with\u00a0» ou «\u00a0adjust\u00a0» contient la valeur"
                                    + " elle-même"));
        }
        double variance = squares / products.freedom();
        Scatter scatter =
                new Scatter(
                        squares,
                        Look.real(told, 0, 1),
                        told.at(0, 2) instanceof Double skew ? skew : 0,
                        Look.real(told, 0, 3),
                        told.at(0, 4) instanceof Double cook
                                ? cook / variance / (columns.width() + 1)
                                : 0);
        List<Double> sums = new ArrayList<>();
        for (int j = 0; j < columns.width(); j++) {
            sums.add(Look.real(told, 0, 6 + j));
        }
        Optional<Tested> equal =
                total > 0 ? Optional.of(products.breuschPagan(sums, total)) : Optional.empty();
        return new Squares(columns, means, products, scatter, equal);
    }

    Coefficient classic(double level) {
        return products.slope(0, scatter.squares(), level);
    }

    Coefficient robust(double level) {
        return products.robust(0, scatter.middle(), level);
    }

    /// A column about its mean.
    private String off(int column) {
        return "(c%d - %s)".formatted(column, real(means.get(column)));
    }

    private String weighted(List<Double> factors) {
        return IntStream.range(0, columns.width())
                .mapToObj(j -> real(factors.get(j)) + " * " + off(j))
                .collect(Collectors.joining(" + "));
    }

    private String left() {
        return "(y - %s) - (%s)".formatted(real(means.getLast()), weighted(products.slopes()));
    }

    private String leverage() {
        List<String> terms = new ArrayList<>();
        for (int j = 0; j < columns.width(); j++) {
            for (int k = 0; k <= j; k++) {
                double factor = products.leverage(j, k) * (j == k ? 1 : 2);
                terms.add(real(factor) + " * " + off(j) + " * " + off(k));
            }
        }
        return "1e0 / %d + %s".formatted(columns.n(), String.join(" + ", terms));
    }

    double[] residuals(Look look) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT %s AS r FROM %s ORDER BY r"
                                        .formatted(left(), columns.from()));
        return told.values().stream().mapToDouble(row -> Look.real(row.get(0))).toArray();
    }

    /// The number that is asked about, and the value less what goes with the held columns: their
    /// slope is the coefficient.
    double[][] points(Look look, int most) {
        String own = real(products.slopes().getFirst()) + " * " + off(0);
        Rows told =
                look.engine()
                        .query(
                                "SELECT c0, %s + %s + %s AS v FROM %s ORDER BY hash(c0, y), c0, y LIMIT %d"
                                        .formatted(
                                                left(),
                                                own,
                                                real(means.getLast()),
                                                columns.from(),
                                                most));
        return new double[][] {
            told.values().stream().mapToDouble(row -> Look.real(row.get(0))).toArray(),
            told.values().stream().mapToDouble(row -> Look.real(row.get(1))).toArray()
        };
    }

    /// A double that the engine reads as one, with all its digits.
    static String real(double value) {
        String text = Double.toString(value);
        return "(" + (text.contains("E") ? text : text + "e0") + ")";
    }
}

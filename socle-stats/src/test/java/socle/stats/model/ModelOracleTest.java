package socle.stats.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.stats.Oracle;
import socle.stats.Side;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Against R's lm and glm and the matrices of the definitions (oracle/model.csv).
class ModelOracleTest {

    private static final Oracle R = Oracle.of("model");

    @ParameterizedTest
    @ValueSource(strings = {"small", "middle", "large"})
    void least_squares_are_those_of_r(String sample) {
        Ols ours = Ols.fit(design(sample), column(sample, "y"), Errors.CLASSIC, 0.95);
        String name = "ols." + sample;
        coefficients(name, ours.coefficients());
        R.near(name + ".sigma", ours.scatter().deviation());
        R.near(name + ".r2", ours.explained().share());
        R.near(name + ".adjusted", ours.explained().adjusted());
        tested(name + ".F", name + ".F.p", ours.whole().orElseThrow());
        R.near(name + ".log", ours.likelihood().log());
        R.near(name + ".aic", ours.likelihood().aic());
        R.near(name + ".bic", ours.likelihood().bic());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "middle", "large"})
    void robust_errors_are_those_of_their_definition(String sample) {
        for (Errors errors : List.of(Errors.HC0, Errors.HC1, Errors.HC2, Errors.HC3)) {
            Ols ours = Ols.fit(design(sample), column(sample, "y"), errors, 0.95);
            for (int j = 0; j < 4; j++) {
                String name = "ols." + sample + "." + j + "." + errors;
                R.near(name, ours.coefficients().get(j).error());
                R.near(name + ".p", ours.coefficients().get(j).tested().p());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "middle", "large"})
    void diagnostics_are_those_of_r(String sample) {
        Diagnostics ours = Diagnostics.of(design(sample), column(sample, "y"));
        String name = "ols." + sample;
        List<Diagnostics.Row> rows = ours.rows();
        for (int i = 0; i < rows.size(); i += Math.max(1, rows.size() / 14)) {
            R.near(name + ".row" + i + ".h", rows.get(i).leverage());
            R.near(name + ".row" + i + ".standard", rows.get(i).standardised());
            R.near(name + ".row" + i + ".student", rows.get(i).studentised());
            R.near(name + ".row" + i + ".cook", rows.get(i).cook());
        }
        for (int j = 0; j < 3; j++) {
            R.near(name + ".vif" + j, ours.inflation().get(j));
        }
        tested(name + ".bp", name + ".bp.p", ours.breuschPagan());
        tested(name + ".dw", name + ".dw.two", ours.durbinWatson(Side.TWO));
        tested(name + ".dw", name + ".dw.less", ours.durbinWatson(Side.LESS));
        tested(name + ".dw", name + ".dw.greater", ours.durbinWatson(Side.GREATER));
    }

    /// What an engine adds up says the same as the rows.
    @ParameterizedTest
    @ValueSource(strings = {"small", "middle", "large"})
    void sums_of_products_are_those_of_r(String sample) {
        double[][] columns = {
            column(sample, "x1"), column(sample, "x2"), column(sample, "x3"), column(sample, "y")
        };
        for (double[] one : columns) {
            double mean = Arrays.stream(one).average().orElseThrow();
            Arrays.setAll(one, i -> one[i] - mean);
        }
        Products products = Products.of(columns[0].length, sums(columns));
        Rest rest = Rest.of(columns, products);
        String name = "ols." + sample;
        Coefficient classic = products.slope(1, rest.squares, 0.95);
        R.near(name + ".2.b", classic.estimate().value());
        R.near(name + ".2.low", classic.estimate().interval().low());
        R.near(name + ".2.p", classic.tested().p());
        R.near(name + ".2.HC3", products.robust(1, rest.middle, 0.95).error());
        R.near(name + ".r2", products.explained());
        R.near(name + ".vif1", products.inflation(1));
        Tested equal = products.breuschPagan(rest.along, rest.fourth);
        R.near(name + ".bp", equal.statistic().value());
        R.near(name + ".bp.p", equal.p());
    }

    private static List<List<Double>> sums(double[]... columns) {
        return Arrays.stream(columns)
                .map(a -> Arrays.stream(columns).map(b -> Orthogonal.dot(a, b)).toList())
                .toList();
    }

    /// What a second scan adds up.
    private static final class Rest {

        private double squares;
        private double middle;
        private double fourth;
        private List<Double> along = List.of();

        static Rest of(double[][] columns, Products products) {
            Rest rest = new Rest();
            double[] along = new double[3];
            int n = columns[0].length;
            for (int i = 0; i < n; i++) {
                double left = columns[3][i];
                double pull = 0;
                double leverage = 1.0 / n;
                for (int j = 0; j < 3; j++) {
                    left -= products.slopes().get(j) * columns[j][i];
                    pull += products.pull(1).get(j) * columns[j][i];
                    for (int k = 0; k < 3; k++) {
                        leverage += products.leverage(j, k) * columns[j][i] * columns[k][i];
                    }
                }
                rest.squares += left * left;
                rest.fourth += left * left * left * left;
                rest.middle += left * left * pull * pull / ((1 - leverage) * (1 - leverage));
                for (int j = 0; j < 3; j++) {
                    along[j] += left * left * columns[j][i];
                }
            }
            rest.fourth -= rest.squares * rest.squares / n;
            rest.along = Arrays.stream(along).boxed().toList();
            return rest;
        }
    }

    @Test
    void sums_of_columns_that_say_the_same_are_refused() {
        double[] x = {-2, -1, 0, 1, 2};
        double[] twice = {-4, -2, 0, 2, 4};
        double[] y = {-1, 2, -2, 0, 1};
        refuses(Unfit.Reason.COLLINEAR, () -> Products.of(5, sums(x, twice, y)));
        refuses(Unfit.Reason.NO_SPREAD, () -> Products.of(5, sums(new double[5], y)));
        refuses(Unfit.Reason.TOO_FEW, () -> Products.of(2, sums(x, y)));
    }

    @Test
    void one_side_takes_all_of_alpha() {
        Coefficient two =
                Ols.fit(design("small"), column("small", "y"), Errors.CLASSIC, 0.95)
                        .coefficients()
                        .get(1);
        Coefficient one = two.on(Side.GREATER, 0.975);
        assertEquals(two.tested().p() / 2, one.tested().p(), 1e-15);
        assertEquals(two.estimate().interval().low(), one.estimate().interval().low(), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, one.estimate().interval().high());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "middle", "large"})
    void poisson_is_that_of_r(String sample) {
        Glm ours =
                Glm.poisson(design(sample), column(sample, "count"), column(sample, "hours"), 0.95);
        model("glm." + sample + ".count", ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "middle", "large"})
    void logistic_is_that_of_r(String sample) {
        Design design =
                sample.equals("small")
                        ? Design.of(column(sample, "x1"), column(sample, "x2"))
                        : design(sample);
        double[] trials = column(sample, "trials");
        model("glm." + sample + ".won", Glm.logistic(design, column(sample, "won"), trials, 0.95));
        if (!sample.equals("small")) {
            Arrays.fill(trials, 1);
            Glm ours = Glm.logistic(design, column(sample, "yes"), trials, 0.95);
            model("glm." + sample + ".yes", ours);
        }
    }

    @Test
    void separation_is_refused_rather_than_answered_with_huge_odds() {
        Design design = Design.of(new double[] {1, 2, 3, 4, 5, 6});
        double[] ones = {1, 1, 1, 1, 1, 1};
        double[] parted = {0, 0, 0, 1, 1, 1};
        refuses(Unfit.Reason.NO_END, () -> Glm.logistic(design, parted, ones, 0.95));
        Design side = Design.of(new double[] {0, 0, 0, 0, 1, 1});
        double[] nearly = {0, 1, 0, 1, 1, 1};
        refuses(Unfit.Reason.NO_END, () -> Glm.logistic(side, nearly, ones, 0.95));
        double[] none = {1, 2, 3, 4, 0, 0};
        refuses(Unfit.Reason.NO_END, () -> Glm.poisson(side, none, ones, 0.95));
        refuses(Unfit.Reason.NO_SPREAD, () -> Glm.logistic(design, ones, ones, 0.95));
        refuses(Unfit.Reason.OUT_OF_RANGE, () -> Glm.logistic(design, none, ones, 0.95));
    }

    @Test
    void columns_that_say_the_same_are_refused() {
        double[] x = {1, 2, 3, 4, 5, 7};
        double[] twice = Arrays.stream(x).map(v -> 2 * v + 1).toArray();
        double[] y = {1, 3, 2, 4, 3, 5};
        refuses(
                Unfit.Reason.COLLINEAR,
                () -> Ols.fit(Design.of(x, twice), y, Errors.CLASSIC, 0.95));
        refuses(Unfit.Reason.UNPAIRED, () -> Design.of(x, new double[] {1}));
        double[] same = new double[6];
        refuses(Unfit.Reason.NO_SPREAD, () -> Ols.fit(Design.of(x), same, Errors.CLASSIC, 0.95));
        refuses(Unfit.Reason.TOO_FEW, () -> Design.of(new double[] {1, 2}));
    }

    private static void refuses(Unfit.Reason reason, Runnable work) {
        assertEquals(reason, assertThrows(Unfit.class, () -> work.run()).reason());
    }

    private static void model(String name, Glm ours) {
        coefficients(name, ours.coefficients());
        R.near(name + ".deviance", ours.deviance().left());
        R.near(name + ".none", ours.deviance().none());
        R.near(name + ".aic", ours.likelihood().aic());
        R.near(name + ".log", ours.likelihood().log());
        R.near(name + ".dispersion", ours.dispersion());
        tested(name + ".lr", name + ".lr.p", ours.whole().orElseThrow());
    }

    private static void coefficients(String name, List<Coefficient> ours) {
        for (int j = 0; j < ours.size(); j++) {
            String one = name + "." + j;
            Coefficient coefficient = ours.get(j);
            R.near(one + ".b", coefficient.estimate().value());
            R.near(one + ".se", coefficient.error());
            R.near(one + ".low", coefficient.estimate().interval().low());
            R.near(one + ".high", coefficient.estimate().interval().high());
            tested(one + ".t", one + ".p", coefficient.tested());
        }
    }

    private static void tested(String value, String p, Tested ours) {
        R.near(value, ours.statistic().value());
        R.near(p, ours.p());
    }

    private static Design design(String sample) {
        return Design.of(column(sample, "x1"), column(sample, "x2"), column(sample, "x3"));
    }

    private static double[] column(String sample, String column) {
        return Oracle.sample("model-" + sample, column);
    }
}

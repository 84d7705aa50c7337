package socle.stats.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.stats.Method;
import socle.stats.Oracle;
import socle.stats.Side;
import socle.stats.Unfit;
import socle.stats.rank.Ranks;

/// Against R's cor.test (oracle/link.csv).
class LinkOracleTest {

    private static final Oracle R = Oracle.of("link");

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large", "far", "less", "nine"})
    void pearson_is_that_of_r(String sample) {
        for (Side side : Side.values()) {
            Correlation ours = Pearson.test(x(sample), y(sample), side, 0.95);
            String name = "pearson." + sample + "." + name(side);
            R.near(name + ".t", ours.tested().statistic().value());
            near(name, ours);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large", "far", "less", "nine"})
    void spearman_is_that_of_r(String sample) {
        for (Side side : Side.values()) {
            for (Method method : methods(sample, Method.EXACT, Method.PLAIN)) {
                Correlation ours = Spearman.test(x(sample), y(sample), side, method, 0.95);
                String name = "spearman." + sample + "." + name(side) + "." + name(method);
                R.near(name + ".S", ours.tested().statistic().value());
                near(name, ours);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large", "far", "less", "nine"})
    void kendall_is_that_of_r(String sample) {
        for (Side side : Side.values()) {
            for (Method method : methods(sample, Method.EXACT, Method.PLAIN, Method.CORRECTED)) {
                if (method == Method.EXACT && sample.equals("large")) {
                    continue;
                }
                Correlation ours = Kendall.test(x(sample), y(sample), side, method, 0.95);
                String name = "kendall." + sample + "." + name(side) + "." + name(method);
                R.near(name + ".T", ours.tested().statistic().value());
                near(name, ours);
            }
        }
    }

    @Test
    void what_cannot_vary_has_no_correlation() {
        double[] same = {2, 2, 2, 2};
        double[] other = {1, 2, 3, 4};
        refuses(Unfit.Reason.NO_SPREAD, () -> Pearson.test(same, other, Side.TWO, 0.95));
        refuses(
                Unfit.Reason.NO_SPREAD,
                () -> Kendall.test(same, other, Side.TWO, Method.AUTO, 0.95));
        refuses(
                Unfit.Reason.NO_SPREAD,
                () -> Spearman.test(other, same, Side.TWO, Method.AUTO, 0.95));
        refuses(Unfit.Reason.UNPAIRED, () -> Pearson.test(other, new double[] {1}, Side.TWO, 0.95));
    }

    private static void refuses(Unfit.Reason reason, Runnable work) {
        assertEquals(reason, assertThrows(Unfit.class, () -> work.run()).reason());
    }

    private static Method[] methods(String sample, Method exact, Method... others) {
        boolean tied = Ranks.of(x(sample)).ties() + Ranks.of(y(sample)).ties() > 0;
        java.util.List<Method> all = new java.util.ArrayList<>(java.util.List.of(others));
        if (!tied) {
            all.add(exact);
        }
        return all.toArray(Method[]::new);
    }

    private static void near(String name, Correlation ours) {
        R.near(name + ".p", ours.tested().p());
        R.near(name + ".r", ours.coefficient().value());
        R.near(name + ".low", ours.coefficient().interval().low());
        R.near(name + ".high", ours.coefficient().interval().high());
    }

    private static double[] x(String sample) {
        return Oracle.sample("links", sample + "_x");
    }

    private static double[] y(String sample) {
        return Oracle.sample("links", sample + "_y");
    }

    private static String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}

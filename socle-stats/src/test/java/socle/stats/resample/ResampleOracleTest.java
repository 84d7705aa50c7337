package socle.stats.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import socle.stats.Estimate;
import socle.stats.Method;
import socle.stats.Moments;
import socle.stats.Oracle;
import socle.stats.Side;
import socle.stats.rank.Pairs;

/// Against SciPy's bootstrap, on replicates that are given, and permutation_test
/// (oracle/resample.csv).
class ResampleOracleTest {

    private static final Oracle SCIPY = Oracle.of("resample");

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "skewed", "two"})
    void intervals_of_given_replicates_are_those_of_scipy(String sample) {
        List<double[]> samples =
                sample.equals("two")
                        ? List.of(
                                Oracle.sample("shifted", "small_x"),
                                Oracle.sample("shifted", "small_y"))
                        : List.of(Oracle.sample("flat", sample));
        ToDoubleFunction<List<double[]>> statistic =
                switch (sample) {
                    case "two" -> s -> mean(s.get(0)) - mean(s.get(1));
                    case "skewed" -> s -> Moments.of(s.getFirst()).variance();
                    default -> s -> mean(s.getFirst());
                };
        double value = statistic.applyAsDouble(samples);
        double[] drawn =
                Arrays.stream(Oracle.sample("replicates", "value"))
                        .map(one -> one - 4.2 + value + 0.2)
                        .toArray();
        Bootstrap ours = Bootstrap.of(samples, statistic, drawn);
        near("bca." + sample, ours.bca(0.95));
        near("percentile." + sample, ours.percentile(0.95));
        // p at an end of the interval is one less its level, but for the steps of the draws.
        assertEquals(0.05, ours.tested(ours.bca(0.95).interval().low(), Side.TWO).p(), 8e-3);
        assertEquals(0.025, ours.tested(ours.bca(0.95).interval().high(), Side.LESS).p(), 8e-3);
    }

    @ParameterizedTest
    @CsvSource({"small,5,7", "ties,6,9", "lop,3,40"})
    void all_exchanges_of_two_samples_are_those_of_scipy(String sample, int n, int m) {
        double[] x = Arrays.copyOf(Oracle.sample("shifted", sample + "_x"), n);
        double[] y = Arrays.copyOf(Oracle.sample("shifted", sample + "_y"), m);
        for (Side side : Side.values()) {
            Permutation ours = Permutation.means(x, y, side, 20_000, seeded());
            assertEquals(Method.EXACT, ours.method());
            String name = "means." + sample + "." + side.name().toLowerCase(Locale.ROOT);
            SCIPY.near(name + ".p", ours.tested().p());
            SCIPY.near(name + ".d", ours.tested().statistic().value());
        }
    }

    @ParameterizedTest
    @CsvSource({"small,8", "ties,12", "far,10"})
    void all_signs_of_differences_are_those_of_scipy(String sample, int n) {
        double[] d =
                Pairs.differences(
                        Arrays.copyOf(Oracle.sample("pairs", sample + "_a"), n),
                        Arrays.copyOf(Oracle.sample("pairs", sample + "_b"), n));
        for (Side side : Side.values()) {
            Permutation ours = Permutation.signs(d, side, 20_000, seeded());
            assertEquals(Method.EXACT, ours.method());
            String name = "signs." + sample + "." + side.name().toLowerCase(Locale.ROOT);
            SCIPY.near(name + ".p", ours.tested().p());
        }
    }

    @Test
    void the_same_seed_draws_the_same() {
        double[] sample = Oracle.sample("flat", "skewed");
        Estimate first =
                Bootstrap.of(List.of(sample), s -> mean(s.getFirst()), 500, seeded()).bca(0.9);
        Estimate again =
                Bootstrap.of(List.of(sample), s -> mean(s.getFirst()), 500, seeded()).bca(0.9);
        assertEquals(first, again);
    }

    @Test
    void drawn_exchanges_come_near_all_of_them() {
        double[] x = Oracle.sample("shifted", "small_x");
        double[] y = Oracle.sample("shifted", "small_y");
        Permutation all = Permutation.means(x, y, Side.TWO, 20_000, seeded());
        Permutation some = Permutation.means(x, y, Side.TWO, 791, seeded());
        assertEquals(792, all.looked());
        assertEquals(Method.PLAIN, some.method());
        assertEquals(all.tested().p(), some.tested().p(), 4 * Math.sqrt(0.25 / 791));
    }

    private static RandomGenerator seeded() {
        return new java.util.SplittableRandom(20_260_101);
    }

    private static double mean(double[] values) {
        return Moments.of(values).mean();
    }

    private static void near(String name, Estimate ours) {
        SCIPY.near(name + ".low", ours.interval().low());
        SCIPY.near(name + ".high", ours.interval().high());
    }
}

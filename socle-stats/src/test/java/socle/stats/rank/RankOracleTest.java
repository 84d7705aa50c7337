package socle.stats.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.stats.Estimate;
import socle.stats.Groups;
import socle.stats.Method;
import socle.stats.Oracle;
import socle.stats.Side;
import socle.stats.Unfit;

/// Against R's wilcox.test, binom.test, kruskal.test and friedman.test (oracle/rank.csv).
class RankOracleTest {

    private static final Oracle R = Oracle.of("rank");

    private static final List<Named> METHODS =
            List.of(
                    new Named("exact", Method.EXACT),
                    new Named("normal", Method.CORRECTED),
                    new Named("plain", Method.PLAIN));

    private record Named(String name, Method method) {}

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large", "far", "lop"})
    void mann_whitney_is_that_of_r(String sample) {
        double[] x = Oracle.sample("shifted", sample + "_x");
        double[] y = Oracle.sample("shifted", sample + "_y");
        double ties = MannWhitney.Sums.of(x, y).ties();
        for (Side side : Side.values()) {
            for (Named way : METHODS) {
                if (way.method() == Method.EXACT && (ties > 0 || x.length > 49)) {
                    continue;
                }
                RankTest ours = MannWhitney.test(x, y, side, way.method(), 0.95);
                near("mann." + sample + "." + name(side) + "." + way.name(), "W", ours);
            }
        }
        RankTest ours = MannWhitney.test(x, y, Side.TWO, Method.AUTO, 0.95);
        R.near("mann." + sample + ".shift", ours.shift().value());
        effect("mann." + sample + ".biserial", ours.effect());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large", "far"})
    void signed_ranks_are_those_of_r(String sample) {
        double[] d = differences(sample);
        boolean tied =
                Arrays.stream(d).map(Math::abs).distinct().count() < d.length
                        || Arrays.stream(d).anyMatch(v -> v == 0);
        for (Side side : Side.values()) {
            for (Named way : METHODS) {
                if (way.method() == Method.EXACT && tied) {
                    continue;
                }
                RankTest ours = SignedRank.test(d, side, way.method(), 0.95);
                near("signed." + sample + "." + name(side) + "." + way.name(), "V", ours);
            }
        }
        RankTest ours = SignedRank.test(d, Side.TWO, Method.AUTO, 0.95);
        R.near("signed." + sample + ".centre", ours.shift().value());
        effect("signed." + sample + ".biserial", ours.effect());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large", "far"})
    void signs_are_counted_as_in_r(String sample) {
        double[] d = differences(sample);
        for (Side side : Side.values()) {
            SignTest ours = SignTest.test(d, side, 0.95);
            String name = "sign." + sample + "." + name(side);
            R.near(name + ".S", ours.tested().statistic().value());
            R.near(name + ".p", ours.tested().p());
            R.near(name + ".low", ours.share().interval().low());
            R.near(name + ".high", ours.share().interval().high());
        }
        Estimate median = SignTest.test(d, Side.TWO, 0.95).median();
        effect("sign." + sample + ".median", median);
        R.near("sign." + sample + ".median.level", median.interval().level());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large"})
    void kruskal_wallis_and_dunn_are_those_of_r(String sample) {
        KruskalWallis ours = KruskalWallis.test(Groups.of("groups-" + sample));
        String name = "kruskal." + sample;
        R.near(name + ".H", ours.tested().statistic().value());
        R.near(name + ".p", ours.tested().p());
        R.near(name + ".epsilon2", ours.effect());
        for (KruskalWallis.Dunn pair : ours.pairs()) {
            String two = "dunn.%s.%d.%d".formatted(sample, pair.first() + 1, pair.second() + 1);
            R.near(two + ".z", pair.tested().statistic().value());
            R.near(two + ".p", pair.tested().p());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large"})
    void friedman_is_that_of_r(String sample) {
        double[][] columns =
                java.util.stream.IntStream.rangeClosed(1, columns(sample))
                        .mapToObj(j -> Oracle.sample("blocks-" + sample, "c" + j))
                        .toArray(double[][]::new);
        Friedman ours = Friedman.test(columns);
        R.near("friedman." + sample + ".Q", ours.tested().statistic().value());
        R.near("friedman." + sample + ".p", ours.tested().p());
        R.near("friedman." + sample + ".W", ours.concordance());
    }

    @Test
    void small_samples_without_ties_are_exact_unless_said() {
        double[] x = Oracle.sample("shifted", "small_x");
        double[] y = Oracle.sample("shifted", "small_y");
        assertEquals(Method.EXACT, MannWhitney.test(x, y, Side.TWO, Method.AUTO, 0.95).method());
        assertEquals(
                Method.CORRECTED, MannWhitney.test(x, x, Side.TWO, Method.AUTO, 0.95).method());
    }

    @Test
    void samples_that_do_not_overlap_have_an_effect_of_one_with_an_interval() {
        double[] x = {11, 12, 13, 14};
        double[] y = {1, 2, 3};
        Estimate effect = MannWhitney.test(x, y, Side.TWO, Method.AUTO, 0.95).effect();
        assertEquals(1, effect.value());
        assertEquals(1, effect.interval().high());
        assertEquals(0.2, effect.interval().low(), 0.2);
    }

    @Test
    void one_difference_alone_says_nothing_of_the_median() {
        Estimate median = SignTest.test(new double[] {3}, Side.TWO, 0.95).median();
        assertEquals(Double.NEGATIVE_INFINITY, median.interval().low());
        assertEquals(Double.POSITIVE_INFINITY, median.interval().high());
    }

    @Test
    void many_values_are_shifted_without_listing_their_differences() {
        double[] x = new java.util.SplittableRandom(7).doubles(20_000).toArray();
        double[] y = Arrays.stream(x).map(v -> v - 0.25).toArray();
        RankTest ours = MannWhitney.test(x, y, Side.TWO, Method.AUTO, 0.95);
        assertEquals(0.25, ours.shift().value(), 1e-3);
    }

    @Test
    void data_that_no_rank_can_tell_apart_are_refused() {
        double[] same = {3, 3, 3};
        refuses(
                Unfit.Reason.NO_SPREAD,
                () -> MannWhitney.test(same, same, Side.TWO, Method.AUTO, 0.95));
        refuses(
                Unfit.Reason.NO_SPREAD,
                () -> SignedRank.test(new double[3], Side.TWO, Method.AUTO, 0.95));
        refuses(Unfit.Reason.NO_SPREAD, () -> SignTest.test(new double[3], Side.TWO, 0.95));
        refuses(Unfit.Reason.NO_SPREAD, () -> KruskalWallis.test(same, same));
        refuses(Unfit.Reason.NO_SPREAD, () -> Friedman.test(same, same));
        refuses(Unfit.Reason.UNPAIRED, () -> Friedman.test(same, new double[] {1, 2}));
        refuses(Unfit.Reason.EMPTY, () -> KruskalWallis.test(same, new double[0]));
        refuses(
                Unfit.Reason.NOT_FINITE,
                () -> KruskalWallis.test(same, new double[] {1, Double.NaN}));
    }

    private static void refuses(Unfit.Reason reason, Runnable work) {
        Unfit refused =
                org.junit.jupiter.api.Assertions.assertThrows(Unfit.class, () -> work.run());
        assertEquals(reason, refused.reason());
    }

    private static int columns(String sample) {
        return switch (sample) {
            case "small" -> 3;
            case "ties" -> 4;
            default -> 5;
        };
    }

    /// Rounded to the digits of the sample, as the script does: subtraction leaves a last bit.
    private static double[] differences(String sample) {
        double[] d =
                Pairs.differences(
                        Oracle.sample("pairs", sample + "_a"),
                        Oracle.sample("pairs", sample + "_b"));
        return Arrays.stream(d).map(v -> Math.round(v * 1e6) / 1e6).toArray();
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static void near(String name, String symbol, RankTest ours) {
        R.near(name + "." + symbol, ours.tested().statistic().value());
        R.near(name + ".p", ours.tested().p());
        R.near(name + ".low", ours.shift().interval().low());
        R.near(name + ".high", ours.shift().interval().high());
    }

    private static void effect(String name, Estimate ours) {
        R.near(name, ours.value());
        R.near(name + ".low", ours.interval().low());
        R.near(name + ".high", ours.interval().high());
    }
}

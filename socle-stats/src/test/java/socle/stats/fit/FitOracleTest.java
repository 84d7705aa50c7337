package socle.stats.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import socle.stats.Groups;
import socle.stats.Method;
import socle.stats.Oracle;
import socle.stats.Side;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Against R's shapiro.test and ks.test (oracle/fit.csv), and SciPy, statsmodels and counting with
/// whole numbers (oracle/fit2.csv).
class FitOracleTest {

    private static final Oracle R = Oracle.of("fit");
    private static final Oracle SCIPY = Oracle.of("fit2");

    @ParameterizedTest
    @ValueSource(strings = {"three", "small", "ties", "skewed", "large", "uniform"})
    void shapiro_wilk_is_that_of_r(String sample) {
        Tested ours = ShapiroWilk.test(Oracle.sample("flat", sample));
        R.near("shapiro." + sample + ".W", ours.statistic().value());
        R.near("shapiro." + sample + ".p", ours.p());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large", "far", "lop"})
    void two_samples_are_compared_as_in_r(String sample) {
        double[] x = Oracle.sample("shifted", sample + "_x");
        double[] y = Oracle.sample("shifted", sample + "_y");
        for (Side side : Side.values()) {
            String name = "ks2." + sample + "." + side.name().toLowerCase(Locale.ROOT);
            KolmogorovSmirnov exact = KolmogorovSmirnov.test(x, y, side, Method.EXACT, 0.95);
            R.nearAt(1, name + ".D", exact.tested().statistic().value());
            SCIPY.near(name + ".exact.p", exact.tested().p());
            if (exact.tested().p() > 1e-5) {
                R.near(name + ".exact.p", exact.tested().p());
            }
            KolmogorovSmirnov plain = KolmogorovSmirnov.test(x, y, side, Method.PLAIN, 0.95);
            if (side == Side.TWO || plain.tested().p() > 1e-5) {
                (side == Side.TWO ? SCIPY : R).near(name + ".plain.p", plain.tested().p());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"small,4,2", "skewed,4,2", "large,-3,0.72", "uniform,0.5,0.4"})
    void a_sample_is_compared_with_a_law_as_in_r(String sample, double mean, double sd) {
        double[] x = Oracle.sample("flat", sample);
        NormalDistribution law = NormalDistribution.of(mean, sd);
        for (Side side : Side.values()) {
            String name = "ks1." + sample + "." + side.name().toLowerCase(Locale.ROOT);
            KolmogorovSmirnov exact =
                    KolmogorovSmirnov.test(x, law::cumulativeProbability, side, Method.EXACT, 0.95);
            R.nearAt(1, name + ".D", exact.tested().statistic().value());
            if (side != Side.TWO || !sample.equals("large")) {
                SCIPY.near(name + ".exact.p", exact.tested().p());
            }
            if (exact.tested().p() > 1e-5) {
                R.near(name + ".exact.p", exact.tested().p());
            }
            KolmogorovSmirnov plain =
                    KolmogorovSmirnov.test(x, law::cumulativeProbability, side, Method.PLAIN, 0.95);
            (side == Side.TWO ? SCIPY : R).near(name + ".plain.p", plain.tested().p());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10,0.05",
        "10,0.3",
        "10,0.74",
        "60,0.1",
        "60,0.2",
        "60,0.28",
        "60,0.4",
        "140,0.19",
        "1000,0.07",
        "1000,0.1",
    })
    void tails_of_one_sample_keep_their_digits(int n, String d) {
        SCIPY.near("kolmogorov." + n + "." + d, OneSample.two(n, Double.parseDouble(d)));
        SCIPY.near("smirnov." + n + "." + d, OneSample.one(n, Double.parseDouble(d)));
    }

    @ParameterizedTest
    @CsvSource({
        "60,0.01",
        "60,0.03",
        "60,0.05",
        "140,0.01",
        "140,0.03",
        "140,0.05",
        "400,0.01",
        "400,0.03",
        "400,0.05",
        "1000,0.01",
        "1000,0.03",
        "1000,0.05",
    })
    void the_middle_of_one_sample_is_that_of_r(int n, String d) {
        R.near("kolmogorov." + n + "." + d, OneSample.two(n, Double.parseDouble(d)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "skewed", "large", "uniform"})
    void anderson_darling_is_that_of_statsmodels(String sample) {
        Tested ours = AndersonDarling.normal(Oracle.sample("flat", sample));
        SCIPY.near("ad." + sample + ".A2", ours.statistic().value());
        // Apart: statsmodels takes log(1 - cdf) and loses digits in a long tail.
        SCIPY.apart(sample.equals("skewed") ? 1e-6 : Oracle.NEAR, "ad." + sample + ".p", ours.p());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large"})
    void several_samples_are_compared_as_in_scipy(String sample) {
        Tested ours = KSample.test(Groups.of("groups-" + sample));
        SCIPY.near("adk." + sample + ".A2", ours.statistic().value());
        SCIPY.near("adk." + sample + ".p", ours.p());
    }

    @Test
    void constants_follow_no_law() {
        double[] same = {1, 1, 1, 1, 1, 1, 1, 1};
        Unfit refused = assertThrows(Unfit.class, () -> ShapiroWilk.test(same));
        assertEquals(Unfit.Reason.NO_SPREAD, refused.reason());
        refused = assertThrows(Unfit.class, () -> AndersonDarling.normal(same));
        assertEquals(Unfit.Reason.NO_SPREAD, refused.reason());
        refused = assertThrows(Unfit.class, () -> ShapiroWilk.test(1, 2));
        assertEquals(Unfit.Reason.TOO_FEW, refused.reason());
    }
}

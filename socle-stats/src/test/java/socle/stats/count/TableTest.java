package socle.stats.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.Oracle;
import socle.stats.Side;
import socle.stats.Tested;
import socle.stats.Unfit;

class TableTest {

    private static final Oracle R = Oracle.of("count");
    private static final Oracle STATSMODELS = Oracle.of("risk");
    private static final Map<Side, String> SIDES =
            Map.of(Side.TWO, "two.sided", Side.LESS, "less", Side.GREATER, "greater");
    private static final String[] FOURFOLD = {
        "balanced2x2", "small2x2", "tail2x2", "unbalanced2x2"
    };
    private static final String[] TABLES = {
        "balanced2x2",
        "small2x2",
        "tail2x2",
        "unbalanced2x2",
        "wide2x3",
        "square3x3",
        "sparse4x3",
        "ties3x2",
        "large5x4"
    };

    private static Counts table(String name) {
        double[] cells = Oracle.sample("tables", name);
        int width = name.charAt(name.length() - 1) - '0';
        long[][] rows = new long[cells.length / width][width];
        for (int i = 0; i < cells.length; i++) {
            rows[i / width][i % width] = (long) cells[i];
        }
        return Counts.of(rows);
    }

    @Test
    void chi_square_and_cramer_s_v_equal_r() {
        for (String name : TABLES) {
            Counts counts = table(name);
            Tested ours = ChiSquare.independence(counts);
            R.near(name + " X2", ours.statistic().value());
            R.near(name + " p", ours.p());
            R.near(name + " least", counts.leastExpected());
            Estimate v = ChiSquare.cramer(counts, 0.95);
            R.near(name + " V", v.value());
            R.near(name + " V low", v.interval().low());
            R.near(name + " V high", v.interval().high());
        }
    }

    @Test
    void yates_s_correction_equals_r() {
        for (String name : FOURFOLD) {
            Tested ours = ChiSquare.corrected(table(name));
            R.near(name + " yates X2", ours.statistic().value());
            R.near(name + " yates p", ours.p());
        }
    }

    @Test
    void tests_of_fit_equal_r() {
        fit(1, ChiSquare.fit(new long[] {10, 20, 30}, 0.2, 0.3, 0.5));
        double sixth = 1.0 / 6;
        fit(
                2,
                ChiSquare.fit(
                        new long[] {3, 3, 3, 3, 3, 4}, sixth, sixth, sixth, sixth, sixth, sixth));
        fit(3, ChiSquare.fit(new long[] {0, 5, 1, 190}, 0.25, 0.25, 0.25, 0.25));
    }

    private static void fit(int k, Tested ours) {
        R.near("fit " + k + " X2", ours.statistic().value());
        R.near("fit " + k + " p", ours.p());
    }

    @Test
    void fisher_s_test_equals_r() {
        for (String name : FOURFOLD) {
            for (Side side : Side.values()) {
                double level = 0.95;
                Shared ours = Fisher.of(table(name), side, level);
                R.near(name + " fisher " + SIDES.get(side), ours.tested().p());
                Interval interval = ours.effect().interval();
                R.near(name + " odds " + SIDES.get(side) + " low", interval.low());
                R.near(name + " odds " + SIDES.get(side) + " high", interval.high());
                R.near(name + " odds", ours.effect().value());
                // Apart: R's own search for the odds ratio stops at 1e-4.
                R.apart(1e-3, name + " odds R", ours.effect().value());
            }
        }
    }

    @Test
    void fisher_s_test_of_larger_tables_equals_r() {
        for (String name : TABLES) {
            if (!name.equals("large5x4") && !name.equals("tail2x2")) {
                R.near(name + " fisher", FisherTables.exact(table(name)).p());
            }
        }
    }

    @Test
    void simulated_tables_come_as_near_as_their_number_allows() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        Counts counts = table("square3x3");
        double exact = R.value("square3x3 fisher");
        double ours = FisherTables.simulated(counts, 4000, random).p();
        assertEquals(exact, ours, 4 * Math.sqrt(exact / 4000) + 1.0 / 4000);
        Counts even = table("ties3x2");
        assertEquals(
                R.value("ties3x2 fisher"), FisherTables.simulated(even, 500, random).p(), 0.01);
    }

    @Test
    void a_table_too_large_for_exactness_says_so() {
        long[][] cells = new long[12][12];
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                cells[i][j] = 5L + (i * 7 + j * 5) % 11;
            }
        }
        Counts counts = Counts.of(cells);
        refused(Unfit.Reason.NO_END, () -> FisherTables.exact(counts));
    }

    @Test
    void risks_and_odds_equal_statsmodels() {
        for (String name : FOURFOLD) {
            Counts counts = table(name);
            near(name + " difference", Risk.difference(counts, 0.95));
            if (!name.equals("small2x2")) {
                near(name + " oddsratio", Risk.odds(counts, 0.95));
                near(name + " riskratio", Risk.ratio(counts, 0.95));
            }
        }
    }

    private static void near(String name, Estimate ours) {
        STATSMODELS.near(name, ours.value());
        STATSMODELS.near(name + " low", ours.interval().low());
        STATSMODELS.near(name + " high", ours.interval().high());
    }

    @Test
    void tables_that_do_not_fit_are_refused() {
        long[] row = {1, 2};
        refused(Unfit.Reason.EMPTY, () -> Counts.of(row, new long[] {0, 0}));
        refused(Unfit.Reason.EMPTY, () -> Counts.of(new long[] {0, 1}, new long[] {0, 2}));
        refused(Unfit.Reason.OUT_OF_RANGE, () -> Counts.of(row, new long[] {-1, 3}));
        refused(Unfit.Reason.UNPAIRED, () -> Counts.of(row, new long[] {1, 2, 3}));
        refused(Unfit.Reason.TOO_FEW, () -> Counts.of(row));
        refused(Unfit.Reason.TOO_FEW, () -> Risk.odds(table("small2x2"), 0.95));
        refused(Unfit.Reason.OUT_OF_RANGE, () -> ChiSquare.fit(row, 0.3, 0.3));
    }

    private static void refused(Unfit.Reason reason, Runnable work) {
        assertEquals(reason, assertThrows(Unfit.class, work::run).reason());
    }
}

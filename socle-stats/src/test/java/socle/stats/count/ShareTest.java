package socle.stats.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import socle.stats.Estimate;
import socle.stats.Oracle;
import socle.stats.Side;
import socle.stats.Unfit;

class ShareTest {

    private static final Oracle R = Oracle.of("count");
    private static final Map<Side, String> SIDES =
            Map.of(Side.TWO, "two.sided", Side.LESS, "less", Side.GREATER, "greater");
    private static final Trials[] TRIALS = {
        new Trials(7, 20),
        new Trials(0, 9),
        new Trials(13, 13),
        new Trials(512, 1000),
        new Trials(3, 4),
        new Trials(95_000, 200_000),
        new Trials(10, 20)
    };

    @Test
    void z_tests_of_one_share_equal_r() {
        for (int k = 1; k <= TRIALS.length; k++) {
            for (Side side : Side.values()) {
                String at = "z " + k + " " + SIDES.get(side);
                Shared ours = Proportion.one(TRIALS[k - 1], 0.4, side, 0.95);
                double z = ours.tested().statistic().value();
                R.near(at + " X2", z * z);
                R.near(at + " p", ours.tested().p());
                interval(at, ours.effect());
            }
        }
    }

    @Test
    void exact_tests_of_one_share_equal_r() {
        for (int k = 1; k <= TRIALS.length; k++) {
            for (Side side : Side.values()) {
                for (double p : new double[] {0.4, 0.5}) {
                    String at = "binom " + k + " " + p + " " + SIDES.get(side);
                    Shared ours = Binomial.test(TRIALS[k - 1], p, side, 0.9);
                    R.near(at + " p", ours.tested().p());
                    interval(at, ours.effect());
                }
            }
        }
    }

    private static void interval(String at, Estimate ours) {
        R.near(at + " low", ours.interval().low());
        R.near(at + " high", ours.interval().high());
    }

    @Test
    void z_tests_of_two_shares_equal_r() {
        for (int k : new int[] {1, 2, 4}) {
            for (Side side : Side.values()) {
                String at = "two " + k + " " + SIDES.get(side);
                Shared ours = Proportion.two(TRIALS[k - 1], TRIALS[k + 1], side, 0.95);
                double z = ours.tested().statistic().value();
                R.near(at + " X2", z * z);
                R.near(at + " p", ours.tested().p());
            }
        }
    }

    @Test
    void mcnemar_s_tests_equal_r() {
        for (long[] pair : new long[][] {{4, 15}, {1, 0}, {8, 8}, {120, 31}}) {
            McNemar ours = new McNemar(pair[0], pair[1]);
            String at = "mcnemar " + pair[0] + " " + pair[1];
            R.near(at + " plain", ours.plain().p());
            R.near(at + " corrected", ours.corrected().p());
            R.near(at + " X2", ours.corrected().statistic().value());
            R.near(at + " exact", ours.exact().p());
            R.near(at + " odds low", ours.odds(0.95).interval().low());
            R.near(at + " odds high", ours.odds(0.95).interval().high());
        }
    }

    @Test
    void shares_that_do_not_fit_are_refused() {
        Trials none = new Trials(0, 5);
        refused(Unfit.Reason.OUT_OF_RANGE, () -> new Trials(6, 5));
        refused(Unfit.Reason.EMPTY, () -> new Trials(0, 0));
        refused(Unfit.Reason.NO_SPREAD, () -> Proportion.two(none, none, Side.TWO, 0.95));
        refused(Unfit.Reason.OUT_OF_RANGE, () -> Proportion.one(none, 1, Side.TWO, 0.95));
        refused(Unfit.Reason.EMPTY, () -> new McNemar(0, 0));
    }

    private static void refused(Unfit.Reason reason, Runnable work) {
        assertEquals(reason, assertThrows(Unfit.class, work::run).reason());
    }
}

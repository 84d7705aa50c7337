package socle.stats.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import socle.stats.Oracle;
import socle.stats.Side;
import socle.stats.Unfit;

class PowerTest {

    private static final Oracle R = Oracle.of("count");
    private static final Level TWO = new Level(0.05, Side.TWO);
    private static final Level GREATER = new Level(0.05, Side.GREATER);

    @Test
    void power_of_t_tests_equals_r() {
        for (int n : new int[] {3, 12, 150}) {
            for (double d : new double[] {0.2, 0.8, 1.7}) {
                String at = " " + n + " " + d;
                R.near("power two" + at, Power.two(n, n, d, TWO));
                R.near("power one" + at, Power.one(n, d, TWO));
                R.near("power one" + at, Power.student(n - 1.0, d * Math.sqrt(n), TWO));
                R.near("power greater" + at, Power.two(n, n, d, GREATER));
                Power.Group x = new Power.Group(n, 1);
                Power.Group y = new Power.Group(2L * n, 3);
                R.near("power welch" + at, Power.welch(x, y, d, TWO));
                assertEquals(Power.one(n, d, GREATER), less(n, d), 1e-14);
            }
        }
    }

    private static double less(int n, double d) {
        return Power.one(n, -d, new Level(0.05, Side.LESS));
    }

    @Test
    void power_of_tests_of_shares_equals_r() {
        for (int n : new int[] {20, 90, 400}) {
            for (double p : new double[] {0.3, 0.55}) {
                double[] shares = {0.4, p};
                R.near("power shares " + n + " " + p, Power.shares(shares, n, n, TWO));
                R.near("power share " + n + " " + p, Power.share(n, p, 0.4, TWO));
            }
        }
    }

    @Test
    void power_of_f_and_chi_square_tests_equals_r() {
        for (int n : new int[] {4, 15, 60}) {
            for (int k : new int[] {2, 5}) {
                R.near("power anova " + n + " " + k, Power.anova(k, n, 0.35, 0.05));
                double shift = k * n * 0.35 * 0.35;
                R.near(
                        "power anova " + n + " " + k,
                        Power.fisher(k - 1.0, k * (n - 1.0), shift, 0.05));
                R.near("power chi " + n + " " + k, Power.chiSquare(n * 10L, 0.3, k, 0.05));
                // Apart: R's noncentral F stops at 1e-9, absolute.
                double theirs = R.value("power anova R " + n + " " + k);
                assertEquals(theirs, Power.anova(k, n, 0.35, 0.05), 1e-9);
            }
        }
    }

    @Test
    void power_of_a_correlation_follows_fisher_s_z() {
        for (int n : new int[] {10, 85, 300}) {
            R.near("power r " + n, Power.correlation(n, 0.3, TWO));
        }
    }

    @Test
    void sizes_and_effects_equal_r() {
        for (double d : new double[] {0.2, 0.5, 1.1}) {
            R.near("n two " + d, (double) Size.of(n -> Power.two(n, n, d, TWO), 2, 0.8));
            R.near("n one " + d, (double) Size.of(n -> Power.one(n, d, TWO), 2, 0.9));
            int n = (int) Math.round(100 * d);
            R.near("effect " + d, Size.effect(e -> Power.two(n, n, e, TWO), 5, 0.8));
        }
        double[] shares = {0.4, 0.5};
        R.near("n shares", (double) Size.of(n -> Power.shares(shares, n, n, TWO), 2, 0.8));
        // R's between.var of 1 over 9 within is f² = 3/4 of a ninth for four groups.
        R.near(
                "n anova",
                (double) Size.of(n -> Power.anova(4, n, Math.sqrt(1 / 12.0), 0.05), 2, 0.8));
    }

    @Test
    void no_size_reveals_an_effect_of_nothing() {
        Unfit refused = assertThrows(Unfit.class, () -> Size.of(n -> Power.one(n, 0, TWO), 2, 0.8));
        assertEquals(Unfit.Reason.NO_END, refused.reason());
    }
}

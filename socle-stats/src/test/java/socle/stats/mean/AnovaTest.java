package socle.stats.mean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.stats.Moments;
import socle.stats.Oracle;
import socle.stats.Samples;
import socle.stats.Tested;
import socle.stats.Unfit;

class AnovaTest {

    private static final Oracle R = Oracle.of("mean");
    private static final Oracle SCIPY = Oracle.of("pairs");

    @Test
    void one_way_analyses_equal_r() {
        for (int k = 1; k <= 4; k++) {
            Effect effect = OneWay.of(Samples.groups(k));
            near("anova " + k, effect.tested());
            near("welch anova " + k, Welch.several(Samples.groups(k)));
            R.near("eta " + k, effect.eta(0.9).value());
            R.near("omega " + k, effect.omega());
        }
    }

    private static void near(String name, Tested ours) {
        R.near(name + " F", ours.statistic().value());
        R.near(name + " df", ours.statistic().freedom().getLast());
        R.near(name + " p", ours.p());
    }

    @Test
    void intervals_of_explained_variance_equal_r() {
        for (int k = 1; k <= 3; k++) {
            Effect effect = OneWay.of(Samples.groups(k));
            R.near("eta low " + k, effect.eta(0.9).interval().low());
            R.near("eta high " + k, effect.eta(0.9).interval().high());
        }
    }

    @Test
    void two_way_analyses_equal_r() {
        for (int k = 1; k <= 4; k++) {
            TwoWay two = TwoWay.typeTwo(Samples.cells(k));
            TwoWay three = TwoWay.typeThree(Samples.cells(k));
            near("II a", k, two.rows());
            near("II b", k, two.columns());
            near("III a", k, three.rows());
            near("III b", k, three.columns());
            near("ab", k, three.both());
            near("ab", k, two.both());
        }
    }

    private static void near(String name, int k, Effect effect) {
        R.near(name + " " + k + " SS", effect.source().squares());
        R.near(name + " " + k + " F", effect.tested().statistic().value());
        R.near(name + " " + k + " p", effect.tested().p());
    }

    @Test
    void tukey_s_differences_equal_scipy() {
        for (int k = 1; k <= 4; k++) {
            List<Pair> pairs = AllPairs.tukey(Samples.groups(k), 0.95);
            for (int i = 1; i <= pairs.size(); i++) {
                Pair pair = pairs.get(i - 1);
                String at = k + " " + i;
                SCIPY.nearAt(1, "tukey " + at + " p", pair.tested().p());
                SCIPY.near("tukey " + at + " low", pair.difference().interval().low());
                SCIPY.near("tukey " + at + " high", pair.difference().interval().high());
                R.near("tukey " + at + " diff", pair.difference().value());
            }
        }
    }

    /// Apart: R's ptukey is off by up to 1e-4 where degrees of freedom are few, and its qtukey
    /// stops
    /// its search at 1e-4.
    @Test
    void tukey_s_differences_come_as_near_to_r_as_its_quantiles() {
        for (int k = 1; k <= 4; k++) {
            List<Pair> pairs = AllPairs.tukey(Samples.groups(k), 0.95);
            for (int i = 1; i <= pairs.size(); i++) {
                Pair pair = pairs.get(i - 1);
                String at = "tukey " + k + " " + i;
                assertEquals(R.value(at + " p adj"), pair.tested().p(), 1e-4);
                assertEquals(R.value(at + " upr"), pair.difference().interval().high(), 1e-3);
            }
        }
    }

    @Test
    void games_and_howell_s_differences_equal_scipy() {
        for (int k = 1; k <= 4; k++) {
            List<Pair> pairs = AllPairs.gamesHowell(Samples.groups(k), 0.95);
            for (int i = 1; i <= pairs.size(); i++) {
                Pair pair = pairs.get(i - 1);
                String at = "games " + k + " " + i;
                SCIPY.near(at + " df", pair.tested().statistic().freedom().getLast());
                SCIPY.nearAt(1, at + " p", pair.tested().p());
                SCIPY.near(at + " high", pair.difference().interval().high());
            }
        }
    }

    @Test
    void a_table_whose_cells_hold_one_value_each_is_refused() {
        Moments one = Moments.of(1);
        List<Moments> row = List.of(one, Moments.of(2));
        Unfit refused = assertThrows(Unfit.class, () -> TwoWay.typeTwo(List.of(row, row)));
        assertEquals(Unfit.Reason.TOO_FEW, refused.reason());
    }
}

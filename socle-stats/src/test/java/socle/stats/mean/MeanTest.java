package socle.stats.mean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static socle.stats.Samples.moments;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import socle.stats.Estimate;
import socle.stats.Moments;
import socle.stats.Oracle;
import socle.stats.Side;
import socle.stats.Unfit;

class MeanTest {

    private static final Oracle R = Oracle.of("mean");
    private static final Map<Side, String> SIDES =
            Map.of(Side.TWO, "two.sided", Side.LESS, "less", Side.GREATER, "greater");

    @Test
    void t_tests_equal_r() {
        for (int k = 1; k <= 4; k++) {
            Moments x = moments("two", "x" + k);
            Moments y = moments("two", "y" + k);
            for (Side side : Side.values()) {
                String at = " " + k + " " + SIDES.get(side);
                near("one" + at, Student.one(x, 6, side, 0.95));
                near("pooled" + at, Student.two(x, y, 0.5, side, 0.9));
                near("welch" + at, Welch.two(x, y, 0, side, 0.99));
            }
        }
    }

    @Test
    void paired_t_tests_equal_r() {
        for (int k = 1; k <= 3; k++) {
            double[] x = Oracle.sample("paired", "x" + k);
            double[] y = Oracle.sample("paired", "y" + k);
            for (Side side : Side.values()) {
                near("paired " + k + " " + SIDES.get(side), Student.paired(x, y, 0, side, 0.95));
            }
        }
    }

    private static void near(String name, Compared ours) {
        R.near(name + " t", ours.tested().statistic().value());
        R.near(name + " df", ours.tested().statistic().freedom().getFirst());
        R.near(name + " p", ours.tested().p());
        R.near(name + " low", ours.difference().interval().low());
        R.near(name + " high", ours.difference().interval().high());
    }

    @Test
    void equivalence_is_the_larger_p_of_two_tests_of_r() {
        Equivalence.Margin margin = new Equivalence.Margin(-3, 3);
        for (int k = 1; k <= 4; k++) {
            Moments x = moments("two", "x" + k);
            Moments y = moments("two", "y" + k);
            Equivalence.Margin about = new Equivalence.Margin(4, 7);
            R.near("tost one " + k + " p", Equivalence.one(x, about, 0.05).p());
            R.near("tost welch " + k + " p", Equivalence.welch(x, y, margin, 0.05).p());
            R.near("tost pooled " + k + " p", Equivalence.pooled(x, y, margin, 0.05).p());
            Estimate difference = Equivalence.welch(x, y, margin, 0.05).difference();
            R.near("tost low " + k, difference.interval().low());
        }
        for (int k = 1; k <= 3; k++) {
            Moments differences =
                    Student.differences(
                            Oracle.sample("paired", "x" + k), Oracle.sample("paired", "y" + k));
            Equivalence.Margin about = new Equivalence.Margin(-1, 1.5);
            R.near("tost paired " + k + " p", Equivalence.one(differences, about, 0.05).p());
        }
    }

    @Test
    void standardized_differences_equal_r() {
        for (int k = 1; k <= 4; k++) {
            Moments x = moments("two", "x" + k);
            Moments y = moments("two", "y" + k);
            Estimate d = CohenD.two(x, y, 0.95);
            R.near("d " + k, d.value());
            R.near("g " + k, CohenD.hedges(d, x.n() + y.n() - 2.0).value());
            if (k < 4) {
                R.near("d low " + k, d.interval().low());
                R.near("d high " + k, d.interval().high());
            }
        }
    }

    @Test
    void standardized_differences_of_pairs_equal_r() {
        for (int k = 1; k <= 3; k++) {
            Moments differences =
                    Student.differences(
                            Oracle.sample("paired", "x" + k), Oracle.sample("paired", "y" + k));
            Estimate d = CohenD.one(differences, 0, 0.95);
            R.near("dz " + k, d.value());
            R.near("dz low " + k, d.interval().low());
            R.near("dz high " + k, d.interval().high());
        }
    }

    @Test
    void samples_that_do_not_fit_are_refused() {
        Moments one = Moments.of(4);
        Moments same = Moments.of(2, 2, 2);
        refused(Unfit.Reason.TOO_FEW, () -> Student.one(one, 0, Side.TWO, 0.95));
        refused(Unfit.Reason.NO_SPREAD, () -> Student.one(same, 0, Side.TWO, 0.95));
        refused(Unfit.Reason.NO_SPREAD, () -> Student.two(same, same, 0, Side.TWO, 0.95));
        refused(Unfit.Reason.TOO_FEW, () -> Welch.two(one, same, 0, Side.TWO, 0.95));
        refused(Unfit.Reason.NO_SPREAD, () -> Welch.several(List.of(same, Moments.of(1, 2))));
        refused(Unfit.Reason.TOO_FEW, () -> OneWay.of(List.of(same)));
        refused(Unfit.Reason.NO_SPREAD, () -> OneWay.of(List.of(same, same)));
        refused(Unfit.Reason.UNPAIRED, () -> Student.differences(new double[2], new double[3]));
        refused(Unfit.Reason.NOT_FINITE, () -> Moments.of(1, Double.NaN));
    }

    private static void refused(Unfit.Reason reason, Runnable work) {
        assertEquals(reason, assertThrows(Unfit.class, work::run).reason());
    }
}

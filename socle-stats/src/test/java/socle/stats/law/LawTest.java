package socle.stats.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import socle.stats.Oracle;
import socle.stats.Unfit;

class LawTest {

    private static final Oracle R = Oracle.of("law");
    private static final Oracle SCIPY = Oracle.of("law-tails");

    @Test
    void noncentral_t_equals_r() {
        for (double freedom : new double[] {2, 9.5, 120}) {
            for (int shift : new int[] {0, -2}) {
                for (double t : new double[] {-1, 0.5, 3}) {
                    near(freedom, shift, t);
                }
            }
            for (double t : new double[] {-1, 0.5, 3}) {
                near(freedom, 1.5, t);
            }
        }
    }

    /// R's pnt stops its series at 1e-12, absolute.
    private static void near(double freedom, double shift, double t) {
        String name = "t " + plain(freedom) + " " + plain(shift) + " " + plain(t);
        R.nearAt(
                Math.max(1e-3, R.value(name)), name, new NoncentralT(freedom, shift).cumulative(t));
    }

    @Test
    void small_tails_of_noncentral_t_keep_their_digits() {
        up(3, 1, 20);
        up(3, -2, 20);
        up(12, 0.5, 9);
        up(12, -3, 6);
        up(80, 2, 11);
        up(80, 6, 30);
        low(5, 2, -3);
        low(30, 5, -1);
        low(30, 8, 2);
    }

    private static void up(double freedom, double shift, double t) {
        String name = "t up " + plain(freedom) + " " + plain(shift) + " " + plain(t);
        SCIPY.near(name, new NoncentralT(freedom, shift).survival(t));
    }

    private static void low(double freedom, double shift, double t) {
        String name = "t low " + plain(freedom) + " " + plain(shift) + " " + plain(t);
        SCIPY.near(name, new NoncentralT(freedom, shift).cumulative(t));
    }

    @Test
    void noncentral_f_and_chi_square_are_the_sums_of_their_definitions() {
        for (double shift : new double[] {0.7, 12, 400}) {
            for (double f : new double[] {0.5, 3, 40}) {
                String at = plain(shift) + " " + plain(f);
                NoncentralF law = new NoncentralF(3, 17, shift);
                R.near("f " + at, law.cumulative(f));
                R.near("f up " + at, law.survival(f));
                // R's pnbeta stops its series at 1e-9, absolute.
                assertEquals(R.value("f R " + at), law.cumulative(f), 1e-9);
            }
            for (double x : new double[] {2, 30, 500}) {
                String at = plain(shift) + " " + plain(x);
                NoncentralChiSquare law = new NoncentralChiSquare(4, shift);
                R.near("c " + at, law.cumulative(x));
                R.near("c up " + at, law.survival(x));
            }
        }
    }

    @Test
    void strides_over_a_wide_mixture_lose_nothing() {
        NoncentralChiSquare wide = new NoncentralChiSquare(1, 1e6);
        // (Z + 1000)² > 1001.5² is Z > 1.5 or Z < -2001.5.
        double tail = Math.exp(Normal.logBelow(-1.5));
        assertEquals(tail, wide.survival(1001.5 * 1001.5), 1e-10 * tail);
    }

    @Test
    void studentized_range_equals_scipy() {
        for (int means : new int[] {2, 3, 10, 40}) {
            for (double freedom : new double[] {2, 5, 30, 1000}) {
                for (double q : new double[] {1, 3.5, 6}) {
                    range(means, freedom, q);
                }
            }
        }
    }

    /// R's ptukey is apart: it is off by up to 8e-5 at two means and two degrees of freedom, where
    /// the exact value is that of Student's t; SciPy's integrals are not.
    private static void range(int means, double freedom, double q) {
        String name = "q " + means + " " + plain(freedom) + " " + plain(q);
        double ours = new StudentizedRange(means, freedom).cumulative(q);
        SCIPY.nearAt(Math.max(0.01, ours), name, ours);
        SCIPY.nearAt(1, name, 1 - new StudentizedRange(means, freedom).survival(q));
        assertEquals(R.value(name), ours, 1e-4);
    }

    @Test
    void the_range_of_two_means_is_student_s_t() {
        double exact = 1 / Math.sqrt(5);
        assertEquals(exact, new StudentizedRange(2, 2).cumulative(1), 1e-15);
    }

    @Test
    void without_error_in_the_deviation_the_range_equals_r() {
        for (double q : new double[] {1, 3.5, 6}) {
            double ours = new StudentizedRange(3, Double.POSITIVE_INFINITY).cumulative(q);
            R.near("q 3 Inf " + plain(q), ours);
        }
    }

    @Test
    void small_tails_of_the_studentized_range_keep_their_digits() {
        rangeUp(3, 4, 5);
        rangeUp(3, 12, 9);
        rangeUp(5, 20, 12);
        rangeUp(8, 60, 9);
        rangeUp(2, 100, 12);
    }

    private static void rangeUp(int means, double freedom, double q) {
        String name = "q up " + means + " " + plain(freedom) + " " + plain(q);
        SCIPY.near(name, new StudentizedRange(means, freedom).survival(q));
    }

    @Test
    void a_quantile_of_the_studentized_range_has_the_tail_asked_for() {
        StudentizedRange law = new StudentizedRange(4, 11);
        assertEquals(0.05, law.survival(law.exceeded(0.05)), 1e-14);
    }

    @Test
    void quantiles_equal_r() {
        for (double p : new double[] {0.5, 0.05, 0.01}) {
            R.near("quantile t " + plain(p), Quantile.student(7, p));
            R.near("quantile c " + plain(p), Quantile.chiSquare(3, p));
            R.near("quantile f " + plain(p), Quantile.fisher(3, 11.5, p));
            R.near("quantile b " + plain(p), Quantile.beta(2, 30, p));
            R.near("quantile b small " + plain(p), Quantile.beta(1, 1e6, p));
        }
    }

    @Test
    void a_function_without_a_change_of_sign_has_no_root() {
        assertThrows(Unfit.class, () -> Root.between(x -> 1 + x * x, -1, 1));
    }

    private static String plain(double value) {
        if (Double.isInfinite(value)) {
            return "Inf";
        }
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}

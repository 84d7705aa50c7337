package socle.stats.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import socle.stats.Moments;
import socle.stats.Oracle;
import socle.stats.Samples;
import socle.stats.Side;
import socle.stats.Unfit;

class BartlettTest {

    private static final Oracle R = Oracle.of("mean");
    private static final Map<Side, String> SIDES =
            Map.of(Side.TWO, "two.sided", Side.LESS, "less", Side.GREATER, "greater");

    @Test
    void bartlett_s_test_equals_r() {
        for (int k = 1; k <= 4; k++) {
            Bartlett ours = Bartlett.of(Samples.groups(k));
            R.near("bartlett " + k + " K2", ours.tested().statistic().value());
            R.near("bartlett " + k + " p", ours.tested().p());
        }
    }

    @Test
    void the_ratio_of_two_variances_equals_r() {
        for (int k = 1; k <= 4; k++) {
            for (Side side : Side.values()) {
                VarianceRatio ours =
                        VarianceRatio.of(
                                Samples.moments("two", "x" + k),
                                Samples.moments("two", "y" + k),
                                side,
                                0.95);
                String at = "var " + k + " " + SIDES.get(side);
                R.near(at + " F", ours.ratio().value());
                R.near(at + " p", ours.tested().p());
                R.near(at + " low", ours.ratio().interval().low());
                R.near(at + " high", ours.ratio().interval().high());
            }
        }
    }

    @Test
    void a_constant_group_is_refused() {
        List<Moments> groups = List.of(Moments.of(1, 1), Moments.of(1, 2));
        Unfit refused = assertThrows(Unfit.class, () -> Bartlett.of(groups));
        assertEquals(Unfit.Reason.NO_SPREAD, refused.reason());
    }
}

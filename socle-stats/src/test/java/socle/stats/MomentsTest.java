package socle.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void values_far_from_zero_keep_the_digits_of_their_spread() {
        Moments moments = Moments.of(1e9 + 1, 1e9 + 2, 1e9 + 4);
        assertEquals(7.0 / 3, moments.variance(), 1e-15);
    }

    @Test
    void one_value_has_no_variance() {
        Unfit refused = assertThrows(Unfit.class, () -> Moments.of(3).variance());
        assertEquals(Unfit.Reason.TOO_FEW, refused.reason());
    }
}

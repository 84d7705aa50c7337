package socle.stats.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.stats.Oracle;
import socle.stats.Side;
import socle.stats.Unfit;
import socle.stats.mean.Compared;

/// Against R's t.test of aggregated means and its nested analysis of variance
/// (oracle/survival.csv).
class SubjectMeansTest {

    private static final Oracle R = Oracle.of("survival");

    @Test
    void subjects_and_not_rows_are_compared() {
        SubjectMeans ours =
                SubjectMeans.of(
                        List.of(Oracle.texts("measured", "subject")),
                        List.of(Oracle.texts("measured", "arm")),
                        Oracle.sample("measured", "value"));
        Compared compared = ours.compare(Side.TWO, 0.95);
        R.near("repeat.t", compared.tested().statistic().value());
        R.near("repeat.df", compared.tested().statistic().freedom().getFirst());
        R.near("repeat.p", compared.tested().p());
        R.near("repeat.low", compared.difference().interval().low());
        R.near("repeat.high", compared.difference().interval().high());
        R.near("repeat.usual", ours.alike().usual());
        R.near("repeat.icc", ours.alike().correlation());
    }

    @Test
    void a_subject_in_two_groups_is_for_the_paired_tests() {
        Unfit refused =
                assertThrows(
                        Unfit.class,
                        () -> SubjectMeans.of(List.of("s", "s"), List.of("a", "b"), 1, 2));
        assertEquals(Unfit.Reason.OUT_OF_RANGE, refused.reason());
    }
}

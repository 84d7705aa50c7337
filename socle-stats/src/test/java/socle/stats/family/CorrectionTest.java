package socle.stats.family;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import socle.stats.Oracle;
import socle.stats.Unfit;

class CorrectionTest {

    private static final Map<Correction, String> NAMES =
            Map.of(
                    Correction.BONFERRONI,
                    "bonferroni",
                    Correction.HOLM,
                    "holm",
                    Correction.HOCHBERG,
                    "hochberg",
                    Correction.BENJAMINI_HOCHBERG,
                    "BH",
                    Correction.BENJAMINI_YEKUTIELI,
                    "BY");

    @Test
    void adjusted_values_equal_r() {
        Oracle r = Oracle.of("count");
        List<double[]> families =
                List.of(
                        new double[] {0.01, 0.04, 0.03, 0.005, 0.2},
                        new double[] {0.5, 0.5, 0.5},
                        new double[] {1e-12, 0.9, 0.02, 0.02, 0.02, 1, 0.04},
                        new double[] {0.03});
        for (Correction correction : Correction.values()) {
            for (int k = 1; k <= families.size(); k++) {
                double[] ours = correction.adjusted(families.get(k - 1));
                for (int i = 1; i <= ours.length; i++) {
                    r.near(NAMES.get(correction) + " " + k + " " + i, ours[i - 1]);
                }
            }
        }
    }

    @Test
    void what_is_no_probability_is_refused() {
        assertThrows(Unfit.class, () -> Correction.HOLM.adjusted(0.1, Double.NaN));
    }
}

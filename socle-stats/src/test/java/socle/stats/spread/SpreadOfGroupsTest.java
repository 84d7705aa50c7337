package socle.stats.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.stats.Groups;
import socle.stats.Oracle;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Against R's anova of deviations and fligner.test (oracle/rank.csv).
class SpreadOfGroupsTest {

    private static final Oracle R = Oracle.of("rank");

    @ParameterizedTest
    @ValueSource(strings = {"small", "ties", "large"})
    void spreads_are_compared_as_in_r(String sample) {
        double[][] groups = Groups.of("groups-" + sample);
        near("levene." + sample + ".mean", "F", Levene.levene(groups).tested());
        near("levene." + sample + ".median", "F", Levene.brownForsythe(groups).tested());
        near("fligner." + sample, "X2", FlignerKilleen.test(groups));
    }

    @Test
    void constants_have_no_spread_to_compare() {
        double[] same = {2, 2, 2};
        Unfit refused = assertThrows(Unfit.class, () -> Levene.brownForsythe(same, same));
        assertEquals(Unfit.Reason.NO_SPREAD, refused.reason());
        refused = assertThrows(Unfit.class, () -> FlignerKilleen.test(same, same));
        assertEquals(Unfit.Reason.NO_SPREAD, refused.reason());
    }

    private static void near(String name, String symbol, Tested ours) {
        R.near(name + "." + symbol, ours.statistic().value());
        R.near(name + ".p", ours.p());
    }
}

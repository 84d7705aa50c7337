package socle.stats.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import socle.stats.Estimate;
import socle.stats.Groups;
import socle.stats.Rejections;
import socle.stats.rank.KruskalWallis;

class RankEffectsTest {

    @Test
    void the_interval_of_epsilon_squared_has_the_effect_that_was_seen() {
        double[][] groups = Groups.of("groups-large");
        Estimate ours = RankEffects.epsilonSquared(groups, 300, 0.95, new SplittableRandom(1));
        assertEquals(KruskalWallis.test(groups).effect(), ours.value());
        assertTrue(ours.interval().low() < ours.value() && ours.value() < ours.interval().high());
    }

    @Test
    void constant_draws_of_tiny_groups_count_as_no_effect() {
        double[][] groups = {{1, 2}, {1, 2}};
        Estimate ours = RankEffects.epsilonSquared(groups, 200, 0.95, new SplittableRandom(1));
        assertEquals(0, ours.interval().low());
    }

    /// Truth: W of 20,000 blocks of the same law, found once. Percentile intervals of an effect
    /// that cannot be negative cover a little less than they say at this size.
    @Test
    void intervals_of_concordance_cover_the_truth_about_as_often_as_they_say() {
        SplittableRandom random = new SplittableRandom(9);
        double truth = RankEffects.concordance(blocks(random, 20_000), 1, 0.95, random).value();
        int covered = 0;
        for (int round = 0; round < 100; round++) {
            Estimate one = RankEffects.concordance(blocks(random, 60), 199, 0.95, random);
            covered += one.interval().low() <= truth && truth <= one.interval().high() ? 1 : 0;
        }
        assertTrue(covered >= 85, "covered " + covered + " of 100");
    }

    private static double[][] blocks(SplittableRandom random, int n) {
        double[][] treatments = new double[3][];
        for (int j = 0; j < 3; j++) {
            double more = j;
            treatments[j] =
                    java.util.Arrays.stream(Rejections.normal(random, n))
                            .map(v -> v + more)
                            .toArray();
        }
        return treatments;
    }
}

package socle.kinds.analyse.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class AnswerTest {

    private static Answer of(double... outcomes) {
        return new Answer(outcomes, new BitSet(), List.of(), 0);
    }

    /// numpy.percentile([3, 1, 4, 1, 5, 9, 2, 6], [5, 33, 50, 95]) of NumPy 1.24.2.
    @Test
    void percentiles_are_those_of_numpy() {
        Answer answer = of(3, 1, 4, 1, 5, 9, 2, 6);
        assertEquals(1.0, answer.percentile(5), 1e-12);
        assertEquals(2.31, answer.percentile(33), 1e-12);
        assertEquals(3.5, answer.percentile(50), 1e-12);
        assertEquals(7.95, answer.percentile(95), 1e-12);
    }

    @Test
    void percentiles_rise_stay_within_the_outcomes_and_meet_each_of_them() {
        SplittableRandom random = new SplittableRandom(20261123);
        for (int round = 0; round < 200; round++) {
            double[] values =
                    random.doubles(random.nextInt(2, 400))
                            .map(one -> Math.rint(one * 50))
                            .toArray();
            Answer answer = of(values);
            Arrays.sort(values);
            double before = values[0];
            for (int percent = 0; percent <= 100; percent++) {
                double now = answer.percentile(percent);
                assertTrue(now >= before && now <= values[values.length - 1]);
                before = now;
            }
            for (int k = 0; k < values.length; k++) {
                double there = answer.percentile(100.0 * k / (values.length - 1));
                assertEquals(values[k], there, 1e-9);
                assertTrue(answer.below(values[k]) <= k);
            }
        }
    }

    @Test
    void more_draws_come_nearer() {
        SplittableRandom random = new SplittableRandom(1);
        List<Answer.Step> steps = of(random.doubles(10_000).toArray()).steps();
        assertEquals(10_000, steps.getLast().draws());
        assertEquals(8, steps.size());
        assertTrue(steps.getFirst().error() > 5 * steps.getLast().error());
        assertEquals(0.5, steps.getLast().mean(), 4 * steps.getLast().error());
    }
}

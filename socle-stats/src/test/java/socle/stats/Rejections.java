package socle.stats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/// Bar 2: how often a test rejects what is true. 1,000 rounds of each test, 20,000 with
/// `-Dstats.full=true`; the interval of Monte Carlo is that of 99.9 %.
public final class Rejections {

    private static final boolean FULL = Boolean.getBoolean("stats.full");
    private static final int ROUNDS = FULL ? 20_000 : 1000;
    private static final double WIDE = 3.2905267314919255;
    private static final double ALPHA = 0.05;

    private Rejections() {}

    /// The rate is alpha's, as far as rounds tell.
    public static void keep(String name, ToDoubleFunction<RandomGenerator> p) {
        near(name, p, 0);
    }

    /// The same for an approximation whose own error at this size is told where it is called: the
    /// share of alpha by which it may be off.
    public static void near(String name, ToDoubleFunction<RandomGenerator> p, double off) {
        double rate = rate(name, p);
        double wide = wide() + off * ALPHA;
        String told = name + " rejects " + rate + " of what is true";
        assertTrue(rate >= ALPHA - wide && rate <= ALPHA + wide, told);
    }

    /// Discrete tests keep below alpha.
    public static void below(String name, ToDoubleFunction<RandomGenerator> p) {
        double rate = rate(name, p);
        assertTrue(rate <= ALPHA + wide(), name + " rejects " + rate + " of what is true");
        assertTrue(rate > 0, name + " never rejects");
    }

    private static double wide() {
        return WIDE * Math.sqrt(ALPHA * (1 - ALPHA) / ROUNDS);
    }

    private static double rate(String name, ToDoubleFunction<RandomGenerator> p) {
        RandomGenerator random = new SplittableRandom(name.hashCode());
        int rejected = 0;
        for (int round = 0; round < ROUNDS; round++) {
            rejected += p.applyAsDouble(random) <= ALPHA ? 1 : 0;
        }
        double rate = (double) rejected / ROUNDS;
        if (Boolean.getBoolean("oracle.tell")) {
            System.out.println("rejections," + name + "," + ROUNDS + "," + rate);
        }
        return rate;
    }

    /// Values of the standard normal law.
    public static double[] normal(RandomGenerator random, int n) {
        return random.doubles(n).map(_ -> random.nextGaussian()).toArray();
    }

    /// Values from 0 to 1.
    public static double[] uniform(RandomGenerator random, int n) {
        return random.doubles(n).toArray();
    }

    /// Whole values below a bound, which tie.
    public static double[] whole(RandomGenerator random, int n, int bound) {
        return random.ints(n, 0, bound).asDoubleStream().toArray();
    }
}

package socle.stats.resample;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import socle.stats.Method;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Tests of means by exchanging what the null hypothesis lets be exchanged: values between samples,
/// or the signs of differences. All arrangements when they are no more than the rounds, else as
/// many drawn, with p = (b + 1) / (rounds + 1), which is never zero (Phipson & Smyth 2010,
/// Statistical Applications in Genetics and Molecular Biology 9(1), art. 39). Two sides are twice
/// the less of both.
///
/// @param tested the difference of means, or the mean of differences, and p
/// @param method exact when all arrangements were looked at, else plain
/// @param looked how many arrangements were looked at
public record Permutation(Tested tested, Method method, long looked) {

    /// Sums that differ by less than this share of all values are the same: rounding.
    private static final double SAME = 1e-12;

    /// The difference mean(x) − mean(y).
    public static Permutation means(
            double[] x, double[] y, Side side, int rounds, RandomGenerator random) {
        Unfit.unlessFinite(x, y);
        double[] all = new double[x.length + y.length];
        System.arraycopy(x, 0, all, 0, x.length);
        System.arraycopy(y, 0, all, x.length, y.length);
        varies(all);
        Tally tally = new Tally(Arrays.stream(x).sum(), all);
        boolean exact = ways(all.length, x.length) <= rounds;
        if (exact) {
            choose(all, 0, x.length, 0, tally);
        } else {
            for (int round = 0; round < rounds; round++) {
                tally.count(drawn(all, x.length, random));
            }
        }
        double value = Arrays.stream(x).sum() / x.length - Arrays.stream(y).sum() / y.length;
        return tally.answer(value, side, exact);
    }

    /// The mean of differences.
    public static Permutation signs(
            double[] differences, Side side, int rounds, RandomGenerator random) {
        Unfit.unlessFinite(differences);
        Unfit.when(Arrays.stream(differences).allMatch(d -> d == 0), Unfit.Reason.NO_SPREAD);
        double sum = Arrays.stream(differences).sum();
        Tally tally = new Tally(sum, differences);
        boolean exact = Math.pow(2, differences.length) <= rounds;
        if (exact) {
            flip(differences, 0, 0, tally);
        } else {
            for (int round = 0; round < rounds; round++) {
                tally.count(flipped(differences, random));
            }
        }
        return tally.answer(sum / differences.length, side, exact);
    }

    private static void varies(double[] all) {
        Unfit.when(Arrays.stream(all).allMatch(v -> v == all[0]), Unfit.Reason.NO_SPREAD);
    }

    private static double ways(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    private static void choose(double[] all, int from, int left, double sum, Tally tally) {
        if (left == 0) {
            tally.count(sum);
            return;
        }
        for (int i = from; i <= all.length - left; i++) {
            choose(all, i + 1, left - 1, sum + all[i], tally);
        }
    }

    private static void flip(double[] differences, int at, double sum, Tally tally) {
        if (at == differences.length) {
            tally.count(sum);
            return;
        }
        flip(differences, at + 1, sum + differences[at], tally);
        flip(differences, at + 1, sum - differences[at], tally);
    }

    /// The first values of a shuffle (Fisher and Yates).
    private static double drawn(double[] all, int k, RandomGenerator random) {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            int at = i + random.nextInt(all.length - i);
            double value = all[at];
            all[at] = all[i];
            all[i] = value;
            sum += value;
        }
        return sum;
    }

    private static double flipped(double[] differences, RandomGenerator random) {
        double sum = 0;
        for (double difference : differences) {
            sum += random.nextBoolean() ? difference : -difference;
        }
        return sum;
    }

    /// Counts sums at least and at most the one seen.
    private static final class Tally {

        private final double seen;
        private final double same;
        private long least;
        private long most;
        private long looked;

        Tally(double seen, double[] all) {
            this.seen = seen;
            same = SAME * Arrays.stream(all).map(Math::abs).sum();
        }

        void count(double sum) {
            looked++;
            least += sum >= seen - same ? 1 : 0;
            most += sum <= seen + same ? 1 : 0;
        }

        Permutation answer(double value, Side side, boolean exact) {
            double own = exact ? 0 : 1;
            double greater = (least + own) / (looked + own);
            double less = (most + own) / (looked + own);
            double p =
                    switch (side) {
                        case TWO -> Math.min(1, 2 * Math.min(greater, less));
                        case LESS -> less;
                        case GREATER -> greater;
                    };
            Tested tested = new Tested(Statistic.of("d", value), p);
            return new Permutation(tested, exact ? Method.EXACT : Method.PLAIN, looked);
        }
    }
}

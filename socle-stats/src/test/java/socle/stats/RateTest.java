package socle.stats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import socle.stats.count.Binomial;
import socle.stats.count.ChiSquare;
import socle.stats.count.Counts;
import socle.stats.count.Fisher;
import socle.stats.count.McNemar;
import socle.stats.count.Proportion;
import socle.stats.count.Trials;
import socle.stats.family.Correction;
import socle.stats.mean.AllPairs;
import socle.stats.mean.Equivalence;
import socle.stats.mean.OneWay;
import socle.stats.mean.Pair;
import socle.stats.mean.Student;
import socle.stats.mean.TwoWay;
import socle.stats.mean.Welch;
import socle.stats.spread.Bartlett;
import socle.stats.spread.VarianceRatio;

/// Bar 2: how often tests reject where nothing is to be found. 1,500 samples each;
/// `-Dstats.full=true` draws 40,000.
class RateTest {

    private static final double ALPHA = 0.05;
    private static final int DRAWS = Boolean.getBoolean("stats.full") ? 40_000 : 1500;

    /// Rejections lie within 3.5 standard errors of α: one run in 2,000 would fall out by chance,
    /// but
    /// the seed is fixed.
    private static void exact(String name, ToDoubleFunction<RandomGenerator> p) {
        double rate = rate(p, DRAWS);
        assertTrue(Math.abs(rate - ALPHA) <= margin(DRAWS), name + " rejects " + rate);
    }

    private static void atMost(String name, ToDoubleFunction<RandomGenerator> p) {
        double rate = rate(p, DRAWS);
        assertTrue(rate <= ALPHA + margin(DRAWS), name + " rejects " + rate);
    }

    private static double margin(int draws) {
        return 3.5 * Math.sqrt(ALPHA * (1 - ALPHA) / draws);
    }

    private static double rate(ToDoubleFunction<RandomGenerator> p, int draws) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261123);
        int rejected = 0;
        for (int i = 0; i < draws; i++) {
            rejected += p.applyAsDouble(random) <= ALPHA ? 1 : 0;
        }
        return (double) rejected / draws;
    }

    private static double[] values(RandomGenerator random, int n, double deviation) {
        double[] values = new double[n];
        Arrays.setAll(values, _ -> 5 + deviation * random.nextGaussian());
        return values;
    }

    private static Moments normal(RandomGenerator random, int n, double deviation) {
        return Moments.of(values(random, n, deviation));
    }

    private static List<Moments> three(RandomGenerator random) {
        return List.of(normal(random, 6, 1), normal(random, 9, 1), normal(random, 14, 1));
    }

    private static Trials trials(RandomGenerator random, int n, double share) {
        return new Trials(random.doubles(n).filter(x -> x < share).count(), n);
    }

    private static Counts table(RandomGenerator random, int n) {
        long[][] cells = {{0, 0}, {0, 0}};
        for (int i = 0; i < n; i++) {
            cells[random.nextInt(2)][random.nextInt(2)]++;
        }
        return Counts.of(cells);
    }

    @Test
    void t_tests_keep_alpha() {
        for (Side side : Side.values()) {
            exact("t", r -> Student.one(normal(r, 7, 1), 5, side, 0.95).tested().p());
            exact(
                    "pooled t",
                    r -> Student.two(normal(r, 5, 1), normal(r, 9, 1), 0, side, 0.95).tested().p());
            exact(
                    "Welch's t",
                    r -> Welch.two(normal(r, 12, 1), normal(r, 20, 3), 0, side, 0.95).tested().p());
        }
        exact(
                "paired t",
                r ->
                        Student.paired(values(r, 6, 1), values(r, 6, 1), 0, Side.TWO, 0.95)
                                .tested()
                                .p());
    }

    @Test
    void analyses_of_variance_keep_alpha() {
        exact("ANOVA", r -> OneWay.of(three(r)).tested().p());
        exact("Welch's ANOVA", r -> Welch.several(three(r)).p());
        exact("two-way II, rows", r -> TwoWay.typeTwo(cells(r)).rows().tested().p());
        exact("two-way III, columns", r -> TwoWay.typeThree(cells(r)).columns().tested().p());
        exact("two-way, interaction", r -> TwoWay.typeTwo(cells(r)).both().tested().p());
    }

    private static List<List<Moments>> cells(RandomGenerator random) {
        return List.of(three(random), three(random));
    }

    @Test
    void tests_of_spread_keep_alpha() {
        exact("Bartlett", r -> Bartlett.of(three(r)).tested().p());
        exact(
                "F",
                r ->
                        VarianceRatio.of(normal(r, 8, 1), normal(r, 5, 1), Side.TWO, 0.95)
                                .tested()
                                .p());
    }

    @Test
    void equivalence_at_the_margin_keeps_alpha() {
        Equivalence.Margin margin = new Equivalence.Margin(-1, 0);
        atMost(
                "TOST",
                r -> Equivalence.welch(normal(r, 60, 1), normal(r, 60, 1), margin, ALPHA).p());
    }

    /// The integrals cost milliseconds each; so only in the long suite, with fewer draws and their
    /// wider interval.
    @Test
    @EnabledIfSystemProperty(named = "stats.full", matches = "true")
    void all_pairs_keep_the_rate_of_the_family() {
        int draws = DRAWS / 100;
        double tukey = rate(r -> least(AllPairs.tukey(three(r), 0.95)), draws);
        double games = rate(r -> least(AllPairs.gamesHowell(three(r), 0.95)), draws);
        assertTrue(Math.abs(tukey - ALPHA) <= margin(draws), "Tukey rejects " + tukey);
        assertTrue(games <= ALPHA + 0.01 + margin(draws), "Games and Howell reject " + games);
    }

    private static double least(List<Pair> pairs) {
        return pairs.stream().mapToDouble(pair -> pair.tested().p()).min().orElseThrow();
    }

    /// Approximate by nature: on these counts the exact rate lies within 0.005 of α.
    @Test
    void tests_of_many_counts_are_near_alpha() {
        near("z", r -> Proportion.one(trials(r, 900, 0.3), 0.3, Side.TWO, 0.95).tested().p());
        near(
                "two z",
                r ->
                        Proportion.two(trials(r, 400, 0.3), trials(r, 500, 0.3), Side.TWO, 0.95)
                                .tested()
                                .p());
        near("χ²", r -> ChiSquare.independence(table(r, 600)).p());
    }

    private static void near(String name, ToDoubleFunction<RandomGenerator> p) {
        double rate = rate(p, DRAWS);
        assertTrue(Math.abs(rate - ALPHA) <= 0.005 + margin(DRAWS), name + " rejects " + rate);
    }

    @Test
    void exact_tests_of_counts_never_exceed_alpha() {
        atMost(
                "binomial",
                r -> Binomial.test(trials(r, 25, 0.3), 0.3, Side.TWO, 0.95).tested().p());
        atMost("Fisher", r -> Fisher.of(fourfold(r), Side.TWO, 0.95).tested().p());
        atMost(
                "McNemar",
                r -> {
                    long gone = trials(r, 20, 0.5).hits();
                    return new McNemar(gone, 20 - gone).exact().p();
                });
    }

    private static Counts fourfold(RandomGenerator random) {
        long a = Math.clamp(trials(random, 15, 0.4).hits(), 1, 14);
        long b = Math.clamp(trials(random, 12, 0.4).hits(), 1, 11);
        return Counts.of(new long[] {a, 15 - a}, new long[] {b, 12 - b});
    }

    @Test
    void families_keep_their_promised_rate() {
        for (Correction correction : Correction.values()) {
            atMost(correction.name(), r -> least(correction.adjusted(r.doubles(12).toArray())));
        }
    }

    private static double least(double... p) {
        return Arrays.stream(p).min().orElseThrow();
    }

    @Test
    void false_discoveries_keep_their_share_where_some_effects_are_true() {
        for (Correction correction :
                List.of(Correction.BENJAMINI_HOCHBERG, Correction.BENJAMINI_YEKUTIELI)) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
            double sum = 0;
            for (int i = 0; i < DRAWS; i++) {
                sum += falseShare(correction, random);
            }
            assertTrue(sum / DRAWS <= ALPHA + margin(DRAWS), correction + ": " + sum / DRAWS);
        }
    }

    /// Of twenty tests the first eight have effects.
    private static double falseShare(Correction correction, RandomGenerator random) {
        double[] p = new double[20];
        Arrays.setAll(p, i -> i < 8 ? Math.pow(random.nextDouble(), 12) : random.nextDouble());
        double[] adjusted = correction.adjusted(p);
        int found = 0;
        int wrong = 0;
        for (int i = 0; i < p.length; i++) {
            boolean rejected = adjusted[i] <= ALPHA;
            found += rejected ? 1 : 0;
            wrong += rejected && i >= 8 ? 1 : 0;
        }
        return found == 0 ? 0 : (double) wrong / found;
    }
}

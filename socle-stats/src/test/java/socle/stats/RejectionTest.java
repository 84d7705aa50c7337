package socle.stats;

import static socle.stats.Rejections.below;
import static socle.stats.Rejections.keep;
import static socle.stats.Rejections.near;
import static socle.stats.Rejections.normal;
import static socle.stats.Rejections.uniform;
import static socle.stats.Rejections.whole;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import socle.stats.fit.AndersonDarling;
import socle.stats.fit.KolmogorovSmirnov;
import socle.stats.fit.ShapiroWilk;
import socle.stats.link.Kendall;
import socle.stats.link.Pearson;
import socle.stats.link.Spearman;
import socle.stats.model.Design;
import socle.stats.model.Diagnostics;
import socle.stats.model.Errors;
import socle.stats.model.Glm;
import socle.stats.model.Ols;
import socle.stats.rank.Friedman;
import socle.stats.rank.KruskalWallis;
import socle.stats.rank.MannWhitney;
import socle.stats.rank.SignTest;
import socle.stats.rank.SignedRank;
import socle.stats.repeat.SubjectMeans;
import socle.stats.resample.Permutation;
import socle.stats.spread.FlignerKilleen;
import socle.stats.spread.Levene;
import socle.stats.survival.Lives;
import socle.stats.survival.LogRank;

/// Bar 2 for tests of ranks, laws, spreads, links, models, survival and permutations.
class RejectionTest {

    @Test
    void tests_of_ranks_reject_as_promised() {
        below("mann-exact", r -> mann(normal(r, 8), normal(r, 11), Method.EXACT));
        keep("mann-plain", r -> mann(normal(r, 60), normal(r, 80), Method.PLAIN));
        below("mann-ties", r -> mann(whole(r, 30, 5), whole(r, 50, 5), Method.AUTO));
        below("signed-exact", r -> signed(normal(r, 12), Method.EXACT));
        keep("signed-plain", r -> signed(normal(r, 80), Method.PLAIN));
        below("sign", r -> SignTest.test(normal(r, 25), Side.TWO, 0.95).tested().p());
        keep(
                "kruskal",
                r -> KruskalWallis.test(normal(r, 60), normal(r, 80), normal(r, 50)).tested().p());
        keep(
                "dunn",
                r ->
                        KruskalWallis.test(normal(r, 60), normal(r, 80), normal(r, 50))
                                .pairs()
                                .getFirst()
                                .tested()
                                .p());
        keep(
                "friedman",
                r ->
                        Friedman.test(normal(r, 80), normal(r, 80), normal(r, 80), normal(r, 80))
                                .tested()
                                .p());
    }

    private static double mann(double[] x, double[] y, Method method) {
        return MannWhitney.test(x, y, Side.TWO, method, 0.95).tested().p();
    }

    private static double signed(double[] d, Method method) {
        return SignedRank.test(d, Side.TWO, method, 0.95).tested().p();
    }

    @Test
    void tests_of_laws_reject_as_promised() {
        keep("ks-one", r -> law(uniform(r, 30), Method.EXACT));
        below("ks-limit", r -> law(uniform(r, 200), Method.PLAIN));
        below("ks-two", r -> two(normal(r, 15), normal(r, 20)));
        below("ks-ties", r -> two(whole(r, 15, 6), whole(r, 20, 6)));
        keep("shapiro-10", r -> ShapiroWilk.test(normal(r, 10)).p());
        keep("shapiro-100", r -> ShapiroWilk.test(normal(r, 100)).p());
        keep("anderson", r -> AndersonDarling.normal(normal(r, 60)).p());
    }

    private static double law(double[] x, Method method) {
        return KolmogorovSmirnov.test(x, v -> v, Side.TWO, method, 0.95).tested().p();
    }

    private static double two(double[] x, double[] y) {
        return KolmogorovSmirnov.test(x, y, Side.TWO, Method.EXACT, 0.95).tested().p();
    }

    @Test
    void tests_of_spreads_and_links_reject_as_promised() {
        keep(
                "levene",
                r -> Levene.levene(normal(r, 150), normal(r, 100), normal(r, 120)).tested().p());
        keep(
                "brown",
                r -> {
                    double[][] groups = {normal(r, 151), normal(r, 101), normal(r, 121)};
                    return Levene.brownForsythe(groups).tested().p();
                });
        keep(
                "fligner",
                r -> FlignerKilleen.test(normal(r, 501), normal(r, 301), normal(r, 401)).p());
        keep(
                "pearson",
                r -> Pearson.test(normal(r, 20), normal(r, 20), Side.TWO, 0.95).tested().p());
        keep("spearman", r -> spearman(normal(r, 40), normal(r, 40), Method.AUTO));
        keep("spearman-ties", r -> spearman(whole(r, 60, 8), whole(r, 60, 8), Method.AUTO));
        below("kendall-exact", r -> kendall(normal(r, 15), normal(r, 15)));
        keep("kendall-ties", r -> kendall(whole(r, 60, 8), whole(r, 60, 8)));
    }

    private static double spearman(double[] x, double[] y, Method method) {
        return Spearman.test(x, y, Side.TWO, method, 0.95).tested().p();
    }

    private static double kendall(double[] x, double[] y) {
        return Kendall.test(x, y, Side.TWO, Method.AUTO, 0.95).tested().p();
    }

    @Test
    void regressions_reject_as_promised() {
        keep("ols", r -> ols(r, Errors.CLASSIC).coefficients().get(1).tested().p());
        keep("ols-whole", r -> ols(r, Errors.CLASSIC).whole().orElseThrow().p());
        keep("breusch-pagan", r -> diagnostics(r).breuschPagan().p());
        keep("durbin-watson", r -> diagnostics(r).durbinWatson(Side.GREATER).p());
        keep("logistic", r -> logistic(r).whole().orElseThrow().p());
        keep("poisson", r -> poisson(r).whole().orElseThrow().p());
    }

    /// HC3 is right in the long run; at 250 rows it may be off by a tenth.
    @Test
    void robust_errors_reject_as_promised_where_variances_differ() {
        near(
                "hc3",
                r -> {
                    double[] x = normal(r, 250);
                    double[] y = normal(r, 250);
                    Arrays.setAll(y, i -> y[i] * (0.2 + Math.abs(x[i])));
                    return Ols.fit(Design.of(x), y, Errors.HC3, 0.95)
                            .coefficients()
                            .get(1)
                            .tested()
                            .p();
                },
                0.1);
    }

    private static Ols ols(RandomGenerator random, Errors errors) {
        Design design = Design.of(uniform(random, 25), normal(random, 25));
        return Ols.fit(design, normal(random, 25), errors, 0.95);
    }

    private static Diagnostics diagnostics(RandomGenerator random) {
        Design design = Design.of(uniform(random, 150), uniform(random, 150));
        return Diagnostics.of(design, normal(random, 150));
    }

    private static Glm logistic(RandomGenerator random) {
        double[] trials = new double[300];
        Arrays.fill(trials, 1);
        Design design = Design.of(normal(random, 300), uniform(random, 300));
        return Glm.logistic(design, whole(random, 300, 2), trials, 0.95);
    }

    private static Glm poisson(RandomGenerator random) {
        double[] exposure = new double[200];
        Arrays.fill(exposure, 1);
        Design design = Design.of(normal(random, 200), uniform(random, 200));
        double[] counts = exposure.clone();
        Arrays.setAll(counts, _ -> events(random, 3));
        return Glm.poisson(design, counts, exposure, 0.95);
    }

    private static double events(RandomGenerator random, double mean) {
        int events = -1;
        for (double left = mean; left > 0; left -= random.nextExponential()) {
            events++;
        }
        return events;
    }

    @Test
    void survival_exchanges_and_subjects_reject_as_promised() {
        keep("log-rank", r -> LogRank.test(List.of(lives(r), lives(r)), 0.95).tested().p());
        below("permutation", r -> permuted(normal(r, 5), normal(r, 6), 1000, r));
        keep("permutation-drawn", r -> permuted(normal(r, 20), normal(r, 15), 399, r));
        below("signs", r -> Permutation.signs(normal(r, 9), Side.TWO, 1000, r).tested().p());
        keep("subjects", r -> subjects(r).compare(Side.TWO, 0.95).tested().p());
    }

    private static double permuted(double[] x, double[] y, int rounds, RandomGenerator random) {
        return Permutation.means(x, y, Side.TWO, rounds, random).tested().p();
    }

    private static Lives lives(RandomGenerator random) {
        double[] times = new double[150];
        double[] events = new double[150];
        for (int i = 0; i < times.length; i++) {
            double event = random.nextExponential();
            double seen = random.nextExponential() * 2;
            times[i] = Math.min(event, seen);
            events[i] = event <= seen ? 1 : 0;
        }
        return Lives.of(times, events);
    }

    /// Twenty subjects measured five times, alike within: rows as such would reject a third.
    private static SubjectMeans subjects(RandomGenerator random) {
        String[] subjects = new String[100];
        String[] arms = new String[100];
        double[] values = normal(random, 100);
        for (int s = 0; s < 20; s++) {
            double own = 2 * random.nextGaussian();
            for (int i = 5 * s; i < 5 * s + 5; i++) {
                subjects[i] = "s" + s;
                arms[i] = s % 2 == 0 ? "a" : "b";
                values[i] += own;
            }
        }
        return SubjectMeans.of(List.of(subjects), List.of(arms), values);
    }
}

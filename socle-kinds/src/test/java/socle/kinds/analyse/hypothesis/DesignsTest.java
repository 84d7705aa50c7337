package socle.kinds.analyse.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import socle.core.testing.TestedNode;
import socle.kinds.analyse.hypothesis.question.TestName;

/// Each design, the test that `auto` chooses for its data, and words that never say too much.
final class DesignsTest {

    /// Sums of three numbers spread evenly: about normal.
    private static final String EVEN =
            "SELECT i, 'u' || (i % 20) AS u, (i * 7) % 13 + (i * 11) % 17 + (i * 5) % 11 AS v, (i * 3) % 19 + (i * 7) % 13 AS w, CASE i % 2 WHEN 0 THEN 'a' ELSE 'b' END AS g, CASE i % 3 WHEN 0 THEN 'a' WHEN 1 THEN 'b' ELSE 'c' END AS k, (i * 7) % 10 < 4 AS c, (i * 11) % 10 + i % 7 > 7 AS d, (i * 13) % 5 AS n, 1 + (i * 11) % 31 AS t FROM range(120) AS t (i)";

    /// Exponential growth: skewed.
    private static final String SKEWED =
            "SELECT i, exp(((i * 37) % 101) / 12.0) AS v, CASE i % 2 WHEN 0 THEN 'a' ELSE 'b' END AS g, CASE i % 3 WHEN 0 THEN 'a' WHEN 1 THEN 'b' ELSE 'c' END AS k, (i * 29) % 53 AS w FROM range(60) AS t (i)";

    private static final String PAIRS =
            "SELECT 'u' || (i % 30) AS u, CASE WHEN i < 30 THEN 'before' ELSE 'after' END AS g, (i * 7) % 13 + (i * 11) % 17 + CASE WHEN i < 30 THEN 0 ELSE 3 END AS v, (i * 7) % 10 < CASE WHEN i < 30 THEN 3 ELSE 7 END AS c FROM range(60) AS t (i)";

    private static final String BLOCKS =
            "SELECT 'u' || (i % 20) AS u, 'g' || (i // 20) AS g, (i * 7) % 13 + 2 * (i // 20) AS v FROM range(80) AS t (i)";

    static Stream<Arguments> designs() {
        return Stream.of(
                Arguments.of("t", EVEN, "value: v\nagainst: 18\n"),
                Arguments.of("sign", SKEWED, "value: v\nagainst: 40\n"),
                Arguments.of("wilcoxon", SKEWED, "value: w\nagainst: 20\ntest: wilcoxon\n"),
                Arguments.of("shapiro_wilk", EVEN, "value: v\ntest: shapiro_wilk\n"),
                Arguments.of("anderson_darling", EVEN, "value: v\ntest: anderson_darling\n"),
                Arguments.of("welch", EVEN, "value: v\nby: g\nmatters: 2\n"),
                Arguments.of("student", EVEN, "value: v\nby: g\ntest: student\n"),
                Arguments.of("mann_whitney", SKEWED, "value: v\nby: g\nmatters: 0.3\n"),
                Arguments.of("permutation", EVEN, "value: v\nby: g\ntest: permutation\nseed: 7\n"),
                Arguments.of(
                        "kolmogorov_smirnov", EVEN, "value: v\nby: g\ntest: kolmogorov_smirnov\n"),
                Arguments.of(
                        "equivalence", EVEN, "value: v\nby: g\ntest: equivalence\nmargin: 5\n"),
                Arguments.of("welch_anova", EVEN, "value: v\nby: k\n"),
                Arguments.of("anova", EVEN, "value: v\nby: k\ntest: anova\nmatters: 0.1\n"),
                Arguments.of("kruskal_wallis", SKEWED, "value: v\nby: k\nmatters: 0.1\n"),
                Arguments.of("levene", EVEN, "value: v\nby: k\ntest: levene\n"),
                Arguments.of("brown_forsythe", EVEN, "value: v\nby: k\ntest: brown_forsythe\n"),
                Arguments.of("bartlett", EVEN, "value: v\nby: k\ntest: bartlett\n"),
                Arguments.of("fligner_killeen", EVEN, "value: v\nby: k\ntest: fligner_killeen\n"),
                Arguments.of(
                        "t",
                        PAIRS,
                        "value: v\nby: g\npair: u\ngroups: [before, after]\nmatters: 2\n"),
                Arguments.of("friedman", BLOCKS, "value: v\nby: g\npair: u\nmatters: 0.1\n"),
                Arguments.of("pearson", EVEN, "value: v\nwith: w\nmatters: 0.3\n"),
                Arguments.of("spearman", SKEWED, "value: v\nwith: w\nmatters: 0.3\n"),
                Arguments.of("kendall", SKEWED, "value: v\nwith: w\ntest: kendall\nmatters: 0.3\n"),
                Arguments.of("binomial", EVEN, "share: c\nagainst: 0.5\nmatters: 0.1\n"),
                Arguments.of("z", EVEN, "share: c\nagainst: 0.5\ntest: z\n"),
                Arguments.of("z", EVEN, "share: c\nby: g\nmatters: 0.2\n"),
                Arguments.of("fisher", EVEN, "share: c\nby: g\nwhere: i < 15\n"),
                Arguments.of(
                        "mcnemar", PAIRS, "share: c\nby: g\npair: u\ngroups: [before, after]\n"),
                Arguments.of("chi_square", EVEN, "category: k\nby: c\nmatters: 0.3\n"),
                Arguments.of("fisher", EVEN, "category: k\nby: c\nwhere: i < 20\n"),
                Arguments.of(
                        "chi_square",
                        EVEN,
                        "category: k\nshares: {a: 0.2, b: 0.3, c: 0.5}\nmatters: 0.2\n"),
                Arguments.of(
                        "kolmogorov_smirnov",
                        EVEN,
                        "value: v\ntest: kolmogorov_smirnov\nlaw: {family: uniform, numbers: [0,"
                                + " 40]}\n"),
                Arguments.of("bootstrap", EVEN, "value: v\nby: g\ntest: bootstrap\nmatters: 3\n"),
                Arguments.of("bootstrap", EVEN, "value: v\nagainst: 18\ntest: bootstrap\n"),
                Arguments.of(
                        "bootstrap",
                        PAIRS,
                        "value: v\nby: g\npair: u\ngroups: [before, after]\ntest: bootstrap\n"),
                Arguments.of(
                        "two_way_anova",
                        EVEN,
                        "value: v\nby: g\nacross: k\nterm: interaction\nmatters: 0.1\n"),
                Arguments.of(
                        "linear_robust", EVEN, "value: v\nwith: w\nadjust: [k, c]\nmatters: 0.2\n"),
                Arguments.of("linear", SKEWED, "value: v\nwith: w\ntest: linear\nmatters: 5\n"),
                Arguments.of("logistic", EVEN, "share: d\nwith: v\nadjust: [k]\nmatters: 1.1\n"),
                Arguments.of("logistic", EVEN, "share: d\nwith: c\n"),
                Arguments.of("poisson", EVEN, "count: n\nwith: v\ntest: poisson\nmatters: 1.05\n"),
                Arguments.of(
                        "quasi_poisson",
                        EVEN,
                        "count: n\nwith: c\nexposure: v + 1\ntest: quasi_poisson\nside: less\n"),
                Arguments.of("log_rank", EVEN, "value: t\nevent: d\nby: g\nmatters: 1.5\n"),
                Arguments.of("log_rank", EVEN, "value: t\nevent: d\nby: k\nmatters: 0.2\n"));
    }

    @Test
    void every_test_of_the_enum_can_be_asked_for() {
        Set<String> asked = designs().map(one -> (String) one.get()[0]).collect(Collectors.toSet());
        for (TestName test : TestName.values()) {
            String word = test.name().toLowerCase(java.util.Locale.ROOT);
            assertTrue(test == TestName.AUTO || asked.contains(word), word);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("designs")
    void each_design_has_its_test_its_effect_and_its_words(String test, String rows, String keys) {
        TestedNode node = Asked.run(rows, keys).done();
        assertEquals(test, Asked.found(node, "test"));
        double p = Asked.number(node, "p");
        assertTrue(p >= 0 && p <= 1);
        assertTrue(Double.isFinite(Asked.number(node, "effect")));
        for (String said : Asked.words(node)) {
            String lower = said.toLowerCase(java.util.Locale.ROOT);
            assertFalse(lower.contains("prove") || lower.contains("prouve"), said);
            assertFalse(lower.contains("accept"), said);
            assertFalse(lower.contains("nan") || lower.contains("null,"), said);
        }
        String why = node.verdict("hypothesis.decision").why().en();
        assertTrue(why.contains("interval from") && why.contains("p "), why);
    }

    @Test
    void a_reason_is_told_for_the_choice() {
        TestedNode node = Asked.run(SKEWED, "value: v\nby: g\n").done();
        assertTrue(node.evidence("hypothesis.test").getFirst().label().en().contains("too skewed"));
    }

    @Test
    void ranks_that_the_engine_sums_are_those_of_the_values() {
        String few =
                "SELECT (i * 37) % 1009 % 97 AS v, CASE WHEN i % 5 < 2 THEN 'a' ELSE 'b' END AS g FROM range(4000) AS t (i)";
        String keys = "value: v\nby: g\ntest: mann_whitney\n";
        TestedNode node = Asked.run(few, keys).done();
        double[][] values = {values(2), values(5)};
        var found =
                socle.stats.rank.MannWhitney.test(
                        values[0], values[1], socle.stats.Side.TWO, socle.stats.Method.AUTO, 0.95);
        assertEquals(found.tested().p(), Asked.number(node, "p"), 1e-12);
        assertEquals(found.effect().value(), Asked.number(node, "effect"), 1e-12);
    }

    private static double[] values(int group) {
        return java.util.stream.IntStream.range(0, 4000)
                .filter(i -> (i % 5 < 2) == (group == 2))
                .mapToDouble(i -> (i * 37L) % 1009 % 97)
                .toArray();
    }

    @Test
    void friedman_of_the_engine_is_that_of_the_values() {
        TestedNode node = Asked.run(BLOCKS, "value: v\nby: g\npair: u\n").done();
        double[][] treatments = new double[4][20];
        for (int i = 0; i < 80; i++) {
            treatments[i / 20][i % 20] = (i * 7) % 13 + 2 * (i / 20);
        }
        var found = socle.stats.rank.Friedman.test(treatments);
        assertEquals(found.tested().p(), Asked.number(node, "p"), 1e-12);
    }

    @Test
    void pairs_are_those_of_wilcoxon_by_hand() {
        String keys = "value: v\nby: g\npair: u\ngroups: [after, before]\ntest: wilcoxon\n";
        TestedNode node = Asked.run(PAIRS, keys).done();
        double[] off = new double[30];
        for (int i = 0; i < 30; i++) {
            int j = i + 30;
            off[i] = (j * 7) % 13 + (j * 11) % 17 + 3 - (i * 7) % 13 - (i * 11) % 17;
        }
        var found =
                socle.stats.rank.SignedRank.test(
                        off, socle.stats.Side.TWO, socle.stats.Method.AUTO, 0.95);
        assertEquals(found.tested().p(), Asked.number(node, "p"), 1e-12);
        assertEquals(found.effect().value(), Asked.number(node, "effect"), 1e-12);
    }
}

package socle.kinds.analyse.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import socle.core.testing.TestedNode;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.Term;

/// Designs whose sums the engine adds up, against R 4.2.2 of the same data (`src/test/r`): groups
/// and cells are unbalanced.
final class AgainstRTest {

    private static final double NEAR = 1e-9;
    private static final Map<String, Double> R = read();

    private static String data(int n) {
        return """
            WITH one AS (SELECT i, (i * i) %% 23 + i / 10 AS x, (i * 3) %% 19 + (i * 7) %% 13 AS w,
                CASE WHEN i %% 5 = 0 THEN 'p' WHEN i %% 5 < 3 THEN 'q' ELSE 'r' END AS z,
                CASE WHEN i %% 7 < 3 THEN 'a' ELSE 'b' END AS g FROM range(%d) AS t (i))
            SELECT *, ((i * 17) %% 29) / 3 + 0.15 * x * (1 + ((i * 5) %% 7) / 7) + 2 * CAST(z = 'p' AS INTEGER)
                    + CAST(g = 'a' AND z = 'q' AS INTEGER) AS y,
                (i * 7) %% 10 + x / 4 > 6 AS b, (i * 13) %% 7 + CAST(x > 12 AS INTEGER) AS n,
                1 + (i %% 4) / 2 AS hours, 1 + (i * 11) %% 31 + 4 * CAST(g = 'a' AS INTEGER) AS t, i %% 4 <> 0 AS d FROM one"""
                .formatted(n);
    }

    private static Map<String, Double> read() {
        Map<String, Double> told = new HashMap<>();
        try (InputStream in = AgainstRTest.class.getResourceAsStream("r.csv")) {
            String all =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            all.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(
                            pair ->
                                    told.put(
                                            pair[0],
                                            Double.parseDouble(
                                                    pair[1].replace("Inf", "Infinity"))));
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestedNode run(int n, String keys) {
        return Asked.run(data(n), keys).done();
    }

    private static double r(String name) {
        return Objects.requireNonNull(R.get(name), name);
    }

    private static void near(String name, double ours) {
        double theirs = r(name);
        assertEquals(theirs, ours, NEAR * Math.abs(theirs), name);
    }

    private static void whole(String name, TestedNode node) {
        for (String column : List.of("value", "p", "effect")) {
            near(name + "." + column, Asked.number(node, column));
        }
        for (String end : List.of("low", "high")) {
            if (Double.isFinite(r(name + "." + end))) {
                near(name + "." + end, Asked.number(node, end));
            }
        }
    }

    private static String said(TestedNode node) {
        return String.join("\n", Asked.words(node));
    }

    @ParameterizedTest
    @ValueSource(ints = {47, 240})
    void least_squares_and_their_diagnostics(int n) {
        String at = "." + n;
        whole("linear.none" + at, run(n, "value: y\nwith: x\ntest: linear\n"));
        TestedNode held = run(n, "value: y\nwith: x\nadjust: [w, z]\ntest: linear\n");
        whole("linear.held" + at, held);
        String words = said(held);
        String name = "linear.held" + at;
        assertTrue(words.contains("VIF of x: " + digits(r(name + ".vif"))), words);
        assertTrue(
                words.contains(
                        "greatest distance "
                                + Figures.digits(r(name + ".cook")).en()
                                + ", greatest leverage "
                                + Figures.digits(r(name + ".hat")).en()),
                words);
        assertTrue(words.contains("Koenker) " + Figures.p(r(name + ".bp")).en()), words);
    }

    private static String digits(double value) {
        return socle.api.text.Phrase.number(value, 2).en();
    }

    @ParameterizedTest
    @CsvSource({"two,47", "less,47", "greater,47", "two,240", "less,240", "greater,240"})
    void coefficients_with_errors_of_any_variances(String side, int n) {
        String keys = "side: " + side + "\n";
        whole(
                "robust.none." + side + "." + n,
                run(n, "value: y\nwith: x\ntest: linear_robust\n" + keys));
        TestedNode held = run(n, "value: y\nwith: x\nadjust: [w, z]\n" + keys);
        whole("robust.held." + side + "." + n, held);
        assertEquals("linear_robust", Asked.found(held, "test"));
    }

    @ParameterizedTest
    @ValueSource(ints = {47, 240})
    void odds_and_rates(int n) {
        String at = "." + n;
        whole("logistic.none" + at, run(n, "share: b\nwith: x\n"));
        whole("logistic.held" + at, run(n, "share: b\nwith: x\nadjust: [z]\n"));
        whole("poisson.none" + at, run(n, "count: n\nwith: x\ntest: poisson\n"));
        String held = "count: n\nwith: x\nadjust: [z]\nexposure: hours\n";
        whole("poisson.held" + at, run(n, held + "test: poisson\n"));
        whole("quasipoisson.none" + at, run(n, "count: n\nwith: x\ntest: quasi_poisson\n"));
        TestedNode chosen = run(n, held);
        whole("quasipoisson.held" + at, chosen);
        assertEquals("quasi_poisson", Asked.found(chosen, "test"));
        String dispersion = Figures.digits(r("dispersion.held" + at)).en();
        assertTrue(said(chosen).contains("Counts vary " + dispersion + " times"), said(chosen));
    }

    @ParameterizedTest
    @ValueSource(ints = {47, 240})
    void two_factors_of_unbalanced_cells(int n) {
        for (Term term : Term.values()) {
            String word = term.name().toLowerCase(java.util.Locale.ROOT);
            TestedNode node = run(n, "value: y\nby: g\nacross: z\nterm: " + word + "\n");
            String name = "two." + word + "." + n;
            near(name + ".value", Asked.number(node, "value"));
            near(name + ".p", Asked.number(node, "p"));
            near(name + ".effect", Asked.number(node, "effect"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {47, 240})
    void times_until_an_event(int n) {
        TestedNode two = run(n, "value: t\nevent: d\nby: g\n");
        whole("logrank.two." + n, two);
        assertTrue(
                said(two)
                        .contains(
                                "Median times: a "
                                        + Figures.digits(r("median.a." + n)).en()
                                        + "; b "
                                        + Figures.digits(r("median.b." + n)).en()),
                said(two));
        whole("logrank.less." + n, run(n, "value: t\nevent: d\nby: g\nside: less\n"));
        TestedNode three = run(n, "value: t\nevent: d\nby: z\n");
        near("logrank.three." + n + ".value", Asked.number(three, "value"));
        near("logrank.three." + n + ".p", Asked.number(three, "p"));
        var curves = three.only("hypothesis.picture", socle.api.proof.Evidence.Sample.class).rows();
        long places = curves.values().stream().map(row -> row.subList(0, 2)).distinct().count();
        assertEquals(curves.size(), places, "a line has one value a place");
        assertEquals(
                3,
                three.only("hypothesis.pairs", socle.api.proof.Evidence.Sample.class)
                        .rows()
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"two,47", "less,47", "greater,47", "two,240", "less,240", "greater,240"})
    void a_law_that_is_known_before_the_data(String side, int n) {
        TestedNode node =
                run(
                        n,
                        "value: y\ntest: kolmogorov_smirnov\nlaw: {family: normal, numbers: "
                                + (n < 99 ? "[6, 3]" : "[8, 4]")
                                + "}\nside: "
                                + side
                                + "\n");
        near("ks." + side + "." + n + ".value", Asked.number(node, "value"));
        near("ks." + side + "." + n + ".p", Asked.number(node, "p"));
    }

    @Test
    void the_bootstrap_agrees_with_its_own_interval() {
        for (String keys : List.of("value: y\nby: g\n", "value: y\nagainst: 6.5\n")) {
            TestedNode node = run(47, keys + "test: bootstrap\nseed: 3\n");
            boolean holds = Asked.number(node, "low") <= 0 && 0 <= Asked.number(node, "high");
            assertEquals(holds, Asked.number(node, "p") > 0.05);
        }
    }
}

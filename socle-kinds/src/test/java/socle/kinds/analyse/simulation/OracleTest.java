package socle.kinds.analyse.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socle.api.text.Place;
import socle.core.testing.TestedNode;
import socle.kinds.analyse.simulation.law.Amount;
import socle.kinds.analyse.simulation.law.BernoulliLaw;
import socle.kinds.analyse.simulation.law.BetaLaw;
import socle.kinds.analyse.simulation.law.Law;
import socle.kinds.analyse.simulation.law.LawSpec;
import socle.kinds.analyse.simulation.law.LognormalLaw;
import socle.kinds.analyse.simulation.law.NormalLaw;
import socle.kinds.analyse.simulation.law.PertLaw;
import socle.kinds.analyse.simulation.law.PoissonLaw;
import socle.kinds.analyse.simulation.law.TriangularLaw;
import socle.kinds.analyse.simulation.law.UniformLaw;

/// Laws and whole simulations against NumPy 1.24.2 and SciPy 1.10.1; the script that tells their
/// figures is src/test/python/simulation.py.
final class OracleTest {

    private static final double[] SHARES = {0.001, 0.1, 0.5, 0.9, 0.999};

    private static Amount of(double value) {
        return new Amount(
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Place("a.yml", 1, 1));
    }

    private static void quantiles(LawSpec spec, double... expected) {
        Law law =
                spec.law(
                        spec.amounts().stream()
                                .mapToDouble(one -> one.value().orElseThrow())
                                .toArray());
        for (int i = 0; i < SHARES.length; i++) {
            assertEquals(
                    expected[i],
                    law.at(SHARES[i]),
                    1e-9 * Math.max(1e-3, Math.abs(expected[i])),
                    spec + " at " + SHARES[i]);
        }
    }

    @Test
    void quantiles_of_continuous_laws_are_those_of_scipy() {
        quantiles(
                new NormalLaw(of(10), of(2)),
                3.8195353876643736,
                7.436896868910799,
                10.0,
                12.5631031310892,
                16.180464612335626);
        quantiles(
                new LognormalLaw(of(100), of(50)),
                20.776701250549866,
                48.82381226083212,
                89.44271909999159,
                163.85447242959015,
                385.0466878031601);
        quantiles(new UniformLaw(of(-1), of(3)), -0.996, -0.6, 1.0, 2.6, 2.996);
        quantiles(
                new TriangularLaw(of(2), of(3), of(9)),
                2.0836660026534077,
                2.8366600265340756,
                4.417424305044159,
                6.950609846808081,
                8.79506098468081);
        quantiles(
                new PertLaw(of(2), of(3), of(9)),
                2.0228338072829373,
                2.4660176606414366,
                3.6402704804219885,
                5.492705023990804,
                7.819614860721373);
        quantiles(
                new BetaLaw(of(2.5), of(7)),
                0.013521087789049821,
                0.09909891366857027,
                0.24603732885541804,
                0.4517268017641158,
                0.738849999220434);
    }

    @Test
    void quantiles_of_counts_are_those_of_scipy() {
        quantiles(new PoissonLaw(of(4.2)), 0, 2, 4, 7, 12);
        quantiles(new PoissonLaw(of(2500)), 2347, 2436, 2500, 2564, 2656);
        quantiles(new BernoulliLaw(of(0.3)), 0, 0, 0, 1, 1);
    }

    /// Four standard errors of a share of 100,000 draws.
    private static final double NEAR = 4 * Math.sqrt(0.25 / 100_000);

    private static TestedNode draws(String keys) {
        return Tried.run(keys + "draws: 100000\nkeep_draws: true\n").done();
    }

    /// The share of draws below a quantile of the reference is that quantile's.
    private static void agrees(TestedNode node, double[] p5to95, double share) {
        List<Double> outcomes =
                node.rows("tried__draws").column("outcome").stream()
                        .map(one -> (Double) java.util.Objects.requireNonNull(one))
                        .toList();
        double[] shares = {0.05, 0.5, 0.95};
        for (int i = 0; i < shares.length; i++) {
            double bound = p5to95[i];
            double below =
                    outcomes.stream().filter(one -> one <= bound).count()
                            / (double) outcomes.size();
            assertEquals(shares[i], below, NEAR, "at " + bound);
        }
        assertEquals(share, Tried.number(node, "share"), NEAR);
    }

    @Test
    void a_sum_of_normals_that_go_together_is_the_closed_form() {
        TestedNode node =
                draws(
                        """
                        inputs:
                          a: {normal: {mean: 10, sd: 2}}
                          b: {normal: {mean: 5, sd: 3}}
                        correlations: [{between: [a, b], rho: 0.5}]
                        outcome: a + b
                        holds_when: outcome > 18
                        """);
        agrees(
                node,
                new double[] {7.830249263202179, 15.0, 22.169750736797816},
                0.24564856210794656);
        assertEquals(15, Tried.number(node, "mean"), 4 * Tried.number(node, "standard_error"));
        assertEquals(Math.sqrt(19), Tried.number(node, "deviation"), 4 * Math.sqrt(19 / 2e5));
    }

    @Test
    void a_product_of_lognormals_is_the_closed_form() {
        TestedNode node =
                draws(
                        """
                        inputs:
                          a: {lognormal: {mean: 100, sd: 50}}
                          b: {lognormal: {mean: 3, sd: 1}}
                        outcome: a * b
                        holds_when: outcome > 400
                        """);
        agrees(
                node,
                new double[] {99.16430023086507, 254.5584412271567, 653.4609718329926},
                0.2152005333974405);
        assertEquals(300, Tried.number(node, "mean"), 4 * Tried.number(node, "standard_error"));
    }

    @Test
    void a_campaign_without_closed_form_is_that_of_twenty_million_draws_of_numpy() {
        TestedNode node =
                draws(
                        """
                        inputs:
                          strikes: {poisson: {mean: 40}}
                          cost: {lognormal: {mean: 1000, sd: 1500}}
                          avoided: {pert: {low: 0.05, mode: 0.2, high: 0.5}}
                          works: {bernoulli: {share: 0.7}}
                          price: 2000
                        outcome: strikes * cost * avoided * works - price
                        holds_when: outcome > 0
                        """);
        assertEquals(-2000, Tried.number(node, "p5"));
        assertEquals(0.5327485, Tried.number(node, "share"), NEAR);
        assertEquals(
                4302.5290725573805,
                Tried.number(node, "mean"),
                4 * Tried.number(node, "standard_error"));
        assertEquals(367.63, Tried.number(node, "median"), 120);
        assertEquals(23234.3, Tried.number(node, "p95"), 600);
    }

    @Test
    void a_copula_on_laws_that_are_not_normal_is_that_of_numpy() {
        TestedNode node =
                draws(
                        """
                        inputs:
                          price: {triangular: {low: 1, mode: 2, high: 3}}
                          sold: {uniform: {low: 100, high: 300}}
                        correlations: [{between: [price, sold], rho: -0.6}]
                        outcome: price * sold
                        holds_when: outcome > 400
                        """);
        agrees(
                node,
                new double[] {244.69205796957803, 377.0256384335346, 559.1911018629503},
                0.41590495);
    }

    @Test
    void an_observed_column_keeps_its_shares_and_each_group_weighs_the_same() {
        String rows =
                "SELECT CASE WHEN i < 90 THEN 'many' ELSE 'few' END AS g, CASE WHEN i < 90 THEN 1 ELSE 2 END AS v FROM range(100) AS t (i)";
        String keys =
                "inputs: {a: {empirical: {from: d, value: v%s}}}\noutcome: a\nholds_when: outcome = 2\ndraws: 100000\n";
        TestedNode rowsDrawn = Tried.of(rows, keys.formatted("")).run("tried").done();
        assertEquals(0.1, Tried.number(rowsDrawn, "share"), NEAR);
        TestedNode grouped = Tried.of(rows, keys.formatted(", by: g")).run("tried").done();
        assertEquals(0.5, Tried.number(grouped, "share"), NEAR);
        assertTrue(Tried.number(grouped, "p5") == 1);
    }
}

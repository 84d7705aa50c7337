package socle.stats.model;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import socle.stats.Oracle;

/// Against NIST's Statistical Reference Datasets for linear regression.
class StrdRegressionTest {

    private static final Oracle NIST = Oracle.of("strd-regression");

    @ParameterizedTest
    @CsvSource({"norris,1", "pontius,2", "wampler3,5", "wampler4,5", "wampler5,5"})
    void polynomials_reach_the_certified_values(String set, int degree) {
        Design design = Design.polynomial(Oracle.sample("strd-" + set, "x1"), degree);
        near(set, design, Oracle.NEAR);
    }

    @Test
    void longley_reaches_the_certified_values() {
        double[][] columns =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(j -> Oracle.sample("strd-longley", "x" + j))
                        .toArray(double[][]::new);
        near("longley", Design.of(columns), Oracle.NEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noint1", "noint2"})
    void lines_through_the_origin_reach_the_certified_values(String set) {
        near(set, Design.bare(Oracle.sample("strd-" + set, "x1")), Oracle.NEAR);
    }

    /// The fits are exact, so that deviations and sigma are zero: what is left of them is rounding.
    @ParameterizedTest
    @ValueSource(strings = {"wampler1", "wampler2"})
    void exact_polynomials_reach_the_certified_coefficients(String set) {
        Ols ours = fit(set, Design.polynomial(Oracle.sample("strd-" + set, "x1"), 5));
        for (int j = 0; j < 6; j++) {
            NIST.near(set + ".b" + j, ours.coefficients().get(j).estimate().value());
        }
        NIST.near(set + ".r2", ours.explained().share());
    }

    /// Apart: the condition of its powers is 1.8e15, and rounding x to the tenth power alone costs
    /// the digits that are missing.
    @Test
    void filip_reaches_the_digits_that_its_powers_have() {
        near("filip", Design.polynomial(Oracle.sample("strd-filip", "x1"), 10), 1e-7);
    }

    private static Ols fit(String set, Design design) {
        return Ols.fit(design, Oracle.sample("strd-" + set, "y"), Errors.CLASSIC, 0.95);
    }

    private static void near(String set, Design design, double within) {
        Ols ours = fit(set, design);
        for (int j = 0; j < ours.coefficients().size(); j++) {
            NIST.apart(within, set + ".b" + j, ours.coefficients().get(j).estimate().value());
            NIST.apart(within, set + ".s" + j, ours.coefficients().get(j).error());
        }
        NIST.apart(within, set + ".sigma", ours.scatter().deviation());
        NIST.apart(within, set + ".r2", ours.explained().share());
    }
}

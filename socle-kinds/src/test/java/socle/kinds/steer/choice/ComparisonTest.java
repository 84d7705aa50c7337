package socle.kinds.steer.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import socle.kinds.steer.choice.Comparison.Scored;
import socle.kinds.steer.choice.Criterion.Better;

final class ComparisonTest {

    private static final Criterion SPEED =
            new Criterion("speed", 3, Optional.of("km/h"), Better.HIGHER);
    private static final Criterion PRICE =
            new Criterion("price", 1, Optional.empty(), Better.LOWER);

    @Test
    void the_weighted_mean_goes_from_the_worst_to_the_best_of_each_criterion() {
        Comparison compared =
                compare(option("a", 10, 100), option("b", 20, 300), option("c", 15, 200));
        assertEquals(List.of(0.25, 0.75, 0.5), scores(compared));
        assertEquals("b", compared.best().map(best -> best.option().name()).orElseThrow());
    }

    @Test
    void a_criterion_on_which_all_are_equal_takes_nothing_from_anybody() {
        assertEquals(List.of(0.25, 1.0), scores(compare(option("a", 5, 7), option("b", 9, 7))));
    }

    @Test
    void the_first_of_two_equal_options_is_the_best() {
        Comparison compared = compare(option("a", 1, 1), option("b", 1, 1));
        assertEquals("a", compared.best().map(best -> best.option().name()).orElseThrow());
    }

    @Test
    void a_missing_measure_leaves_its_option_without_score_and_is_named() {
        Option half = new Option("half", List.of(), List.of(), Map.of("speed", number(4)));
        Comparison compared = compare(option("a", 1, 1), half);
        assertFalse(compared.isWhole());
        assertEquals(List.of("half\u00a0: price"), compared.missing());
        assertTrue(compared.scored("half").score().isEmpty());
    }

    private static Comparison compare(Option... options) {
        return Comparison.of(
                List.of(SPEED, PRICE),
                List.of(options),
                measured -> OptionalDouble.of(measured.value().orElseThrow()));
    }

    private static Option option(String name, double speed, double price) {
        Map<String, Measured> measures = new LinkedHashMap<>();
        measures.put("speed", number(speed));
        measures.put("price", number(price));
        return new Option(name, List.of(), List.of(), measures);
    }

    private static Measured number(double value) {
        return Measured.of(value);
    }

    private static List<Double> scores(Comparison compared) {
        return compared.scores().stream()
                .map(Scored::score)
                .map(OptionalDouble::orElseThrow)
                .toList();
    }
}

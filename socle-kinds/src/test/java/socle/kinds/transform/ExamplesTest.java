package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.kinds.Example;

class ExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"model", "unit_test", "check"})
    void an_example_has_no_problem(String word) {
        assertEquals(List.of(), Example.of(word).problems());
    }

    @Test
    void the_model_shows_four_ways_to_keep_a_table() {
        assertEquals(
                4,
                Example.of("model")
                        .run("sales")
                        .done()
                        .holds("model.primary_key")
                        .holds("model.foreign_key")
                        .rows()
                        .size());
    }

    @Test
    void the_unit_test_passes() {
        Example.of("unit_test").run("one_product_has_one_name").done().holds("unit_test.passes");
    }

    @Test
    void one_check_holds_and_one_warns() {
        Example.of("check").run("orders_are_sound").done().holds("check.relationship");
        Example.of("check")
                .run("customers_are_known")
                .done()
                .falls("check.not_null", "1 of 4 rows")
                .holds("check.sql");
    }
}

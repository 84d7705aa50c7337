package socle.kinds.analyse.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import socle.api.show.Additivity;

final class TotalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum(cost)                                | ADDITIVE",
                "count(*)                                 | ADDITIVE",
                "COUNT_IF(a > 1)                          | ADDITIVE",
                "count(DISTINCT client)                   | DISTINCT",
                "count(DISTINCT coalesce(a, b))           | DISTINCT",
                "sum(a) / count(*)                        | RATIO",
                "100 * sum(a) / nullif(sum(b), 0)         | RATIO",
                "avg(cast(late AS integer))               | RATIO",
                "sum(DISTINCT a)                          | NONE",
                "median(a)                                | NONE",
                "max(a)                                   | NONE",
                "sum(a) - sum(b)                          | NONE",
                "sum(a) / max(b)                          | NONE",
                "sum(a) / count(DISTINCT b)               | NONE",
                "sum(\"x/y\")                             | ADDITIVE",
                "count(*) FILTER (WHERE a)                | NONE",
            })
    void what_becomes_of_totals_is_read_from_the_expression(String text, Additivity expected) {
        assertEquals(expected, Totals.of(text));
    }
}

package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import socle.api.data.Column;
import socle.api.data.Rows;

class DifferenceTest {

    @Test
    void bags_are_the_same_whatever_their_order() {
        assertTrue(new Difference.Pair(rows(1L, 2L, 2L), rows(2L, 1L, 2L), 0).asBags().isNone());
    }

    @Test
    void a_row_that_comes_twice_is_one_too_many() {
        assertEquals(
                new Difference(List.of(), List.of(1)),
                new Difference.Pair(rows(1L), rows(1L, 1L), 0).asBags());
    }

    @Test
    void order_counts_when_it_is_asked() {
        assertEquals(
                new Difference(List.of(0, 1), List.of(0, 1)),
                new Difference.Pair(rows(1L, 2L), rows(2L, 1L), 0).inOrder());
    }

    @Test
    void a_missing_last_row_is_told_in_order_too() {
        assertEquals(
                new Difference(List.of(1), List.of()),
                new Difference.Pair(rows(1L, 2L), rows(1L), 0).inOrder());
    }

    @Test
    void numbers_are_apart_only_when_nothing_is_said() {
        Rows third = rows(1.0 / 3, new BigDecimal("0.10"));
        Rows near = rows(0.3333, new BigDecimal("0.1001"));
        assertEquals(
                new Difference(List.of(0, 1), List.of(0, 1)),
                new Difference.Pair(third, near, 0).asBags());
        assertTrue(new Difference.Pair(third, near, 0.001).asBags().isNone());
    }

    @Test
    void as_many_rows_as_can_be_are_paired_within_the_tolerance() {
        assertTrue(new Difference.Pair(rows(1.0, 1.1), rows(1.1, 1.2), 0.15).asBags().isNone());
    }

    @Test
    void null_is_equal_to_null_alone() {
        assertTrue(
                new Difference.Pair(rows((Object) null), rows((Object) null), 0).asBags().isNone());
        assertEquals(
                new Difference(List.of(0), List.of(0)),
                new Difference.Pair(rows((Object) null), rows(0L), 1).asBags());
    }

    private static Rows rows(@Nullable Object... values) {
        return Rows.of(
                List.of(new Column("x", "BIGINT")),
                Arrays.stream(values).<List<@Nullable Object>>map(Arrays::asList).toList());
    }
}

package socle.kinds.transform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;

/// How an answer differs from what was expected, row by row.
///
/// @param missing numbers, from 0, of the expected rows that did not come
/// @param unexpected numbers of the rows that came and were not expected
record Difference(List<Integer> missing, List<Integer> unexpected) {

    /// Two answers of the same columns.
    ///
    /// @param apart how far two numbers may be apart
    record Pair(Rows expected, Rows actual, double apart) {

        /// Rows compared as bags: as many times here as there, in whatever order.
        Difference asBags() {
            List<Integer> left = numbers(actual.size(), _ -> true);
            List<Integer> missing = numbers(expected.size(), row -> !take(left, row, 0));
            // Why: exact pairs first, so that a near row is not spent on another's double.
            missing.removeIf(row -> apart > 0 && take(left, row, apart));
            return new Difference(missing, left);
        }

        /// Rows compared one by one.
        Difference inOrder() {
            int both = Math.min(expected.size(), actual.size());
            IntPredicate differs = row -> row >= both || !alike(row, row, apart);
            return new Difference(
                    numbers(expected.size(), differs), numbers(actual.size(), differs));
        }

        private boolean take(List<Integer> left, int wanted, double within) {
            for (int i = 0; i < left.size(); i++) {
                if (alike(wanted, left.get(i), within)) {
                    left.remove(i);
                    return true;
                }
            }
            return false;
        }

        private boolean alike(int wanted, int row, double within) {
            return IntStream.range(0, expected.columns().size())
                    .allMatch(i -> same(expected.at(wanted, i), actual.at(row, i), within));
        }

        private static boolean same(@Nullable Object one, @Nullable Object other, double within) {
            if (one instanceof Number a && other instanceof Number b) {
                return a.equals(b) || (within > 0 && apart(a, b) <= within);
            }
            return Objects.equals(one, other);
        }

        private static double apart(Number one, Number other) {
            return one instanceof BigDecimal a && other instanceof BigDecimal b
                    ? a.subtract(b).abs().doubleValue()
                    : Math.abs(one.doubleValue() - other.doubleValue());
        }

        private static List<Integer> numbers(int rows, IntPredicate kept) {
            return new ArrayList<>(IntStream.range(0, rows).filter(kept).boxed().toList());
        }
    }

    boolean isNone() {
        return missing.isEmpty() && unexpected.isEmpty();
    }
}

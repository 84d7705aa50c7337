package socle.kinds.transform;

import java.math.BigDecimal;
import java.util.Arrays;
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

        /// Rows compared as bags: as many times here as there, in whatever order. As a row may be
        /// near several, as many as can be are paired: a maximum matching (Kuhn 1955).
        Difference asBags() {
            int[] partner = new int[actual.size()];
            Arrays.fill(partner, -1);
            List<Integer> missing =
                    numbers(
                            expected.size(),
                            row -> !pair(row, partner, new boolean[actual.size()]));
            return new Difference(missing, numbers(actual.size(), row -> partner[row] < 0));
        }

        /// Rows compared one by one.
        Difference inOrder() {
            int both = Math.min(expected.size(), actual.size());
            IntPredicate differs = row -> row >= both || !alike(row, row);
            return new Difference(
                    numbers(expected.size(), differs), numbers(actual.size(), differs));
        }

        /// Finds a row for an expected one, moving the partners of others where they can be moved.
        private boolean pair(int wanted, int[] partner, boolean[] tried) {
            for (int row = 0; row < partner.length; row++) {
                if (!tried[row] && alike(wanted, row)) {
                    tried[row] = true;
                    if (partner[row] < 0 || pair(partner[row], partner, tried)) {
                        partner[row] = wanted;
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean alike(int wanted, int row) {
            return IntStream.range(0, expected.columns().size())
                    .allMatch(i -> same(expected.at(wanted, i), actual.at(row, i)));
        }

        private boolean same(@Nullable Object one, @Nullable Object other) {
            if (one instanceof Number a && other instanceof Number b) {
                return a.equals(b) || (apart > 0 && between(a, b) <= apart);
            }
            return Objects.equals(one, other);
        }

        private static double between(Number one, Number other) {
            return one instanceof BigDecimal a && other instanceof BigDecimal b
                    ? a.subtract(b).abs().doubleValue()
                    : Math.abs(one.doubleValue() - other.doubleValue());
        }

        private static List<Integer> numbers(int rows, IntPredicate kept) {
            return IntStream.range(0, rows).filter(kept).boxed().toList();
        }
    }

    boolean isNone() {
        return missing.isEmpty() && unexpected.isEmpty();
    }
}

package socle.kinds.transform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;

/// How an answer differs from what was expected, row by row.
///
/// @param missing rows that were expected and did not come
/// @param unexpected rows that came and were not expected
record Difference(List<List<@Nullable Object>> missing, List<List<@Nullable Object>> unexpected) {

    /// Rows compared as bags: as many times here as there, in whatever order.
    ///
    /// @param apart how far two numbers may be apart
    static Difference ofBags(Rows expected, Rows actual, double apart) {
        List<List<@Nullable Object>> left = new ArrayList<>(actual.values());
        List<List<@Nullable Object>> missing = new ArrayList<>();
        // Why: exact pairs first, so that a near row is not spent on another's double.
        for (List<@Nullable Object> row : expected.values()) {
            if (!take(left, row, 0)) {
                missing.add(row);
            }
        }
        missing.removeIf(row -> apart > 0 && take(left, row, apart));
        return new Difference(missing, left);
    }

    /// Rows compared one by one, in order.
    static Difference inOrder(Rows expected, Rows actual, double apart) {
        List<List<@Nullable Object>> missing = new ArrayList<>();
        List<List<@Nullable Object>> unexpected = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            if (i < expected.size()
                    && i < actual.size()
                    && same(expected.values().get(i), actual.values().get(i), apart)) {
                continue;
            }
            if (i < expected.size()) {
                missing.add(expected.values().get(i));
            }
            if (i < actual.size()) {
                unexpected.add(actual.values().get(i));
            }
        }
        return new Difference(missing, unexpected);
    }

    boolean isNone() {
        return missing.isEmpty() && unexpected.isEmpty();
    }

    private static boolean take(
            List<List<@Nullable Object>> rows, List<@Nullable Object> wanted, double apart) {
        for (int i = 0; i < rows.size(); i++) {
            if (same(rows.get(i), wanted, apart)) {
                rows.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean same(
            List<@Nullable Object> one, List<@Nullable Object> other, double apart) {
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i), apart)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other, double apart) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.subtract(b).abs().compareTo(BigDecimal.valueOf(apart)) <= 0;
        }
        if (one instanceof Double a && other instanceof Double b) {
            return a.equals(b) || Math.abs(a - b) <= apart;
        }
        if (apart > 0 && one instanceof Long a && other instanceof Long b) {
            return Math.abs(a - b) <= apart;
        }
        return Objects.equals(one, other);
    }
}

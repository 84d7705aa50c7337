package socle.kinds.analyse.simulation.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import socle.api.data.Rows;

/// Values that were observed with the weight of each: the inverse of their distribution function.
public final class Observed {

    private final double[] values;
    private final double[] reached;
    private final long rows;

    private Observed(double[] values, double[] reached, long rows) {
        this.values = values;
        this.reached = reached;
        this.rows = rows;
    }

    /// Of rows of a group, a value and how often it came; each group weighs the same.
    public static Observed of(Rows rows) {
        TreeMap<String, Long> sizes = new TreeMap<>();
        for (List<?> row : rows.values()) {
            sizes.merge(String.valueOf(row.get(0)), count(row), Long::sum);
        }
        TreeMap<Double, Double> weights = new TreeMap<>();
        for (List<?> row : rows.values()) {
            double size = Objects.requireNonNull(sizes.get(String.valueOf(row.get(0))));
            weights.merge(
                    ((Number) Objects.requireNonNull(row.get(1))).doubleValue() + 0.0,
                    count(row) / size / sizes.size(),
                    Double::sum);
        }
        List<Double> values = new ArrayList<>(weights.keySet());
        double[] reached = new double[values.size()];
        double sum = 0;
        for (int i = 0; i < reached.length; i++) {
            sum += Objects.requireNonNull(weights.get(values.get(i)));
            reached[i] = sum;
        }
        return new Observed(
                values.stream().mapToDouble(one -> one).toArray(),
                reached,
                sizes.values().stream().mapToLong(one -> one).sum());
    }

    private static long count(List<?> row) {
        return ((Number) Objects.requireNonNull(row.get(2))).longValue();
    }

    /// How many different values.
    public int size() {
        return values.length;
    }

    /// How many rows they come from.
    public long rows() {
        return rows;
    }

    public double least() {
        return values[0];
    }

    public double most() {
        return values[values.length - 1];
    }

    /// The first value that this share of the weight reaches.
    public double at(double share) {
        int found = Arrays.binarySearch(reached, share);
        return values[Math.min(found < 0 ? -found - 1 : found, values.length - 1)];
    }
}

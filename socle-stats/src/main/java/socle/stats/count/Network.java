package socle.stats.count;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import socle.stats.Unfit;

/// All tables with given margins, column by column (Mehta & Patel 1983, Journal of the American
/// Statistical Association 78): what is left of the rows is a node, in any order; ways to it that
/// have the same weight are one; a node is not opened when all tables through it count, or none.
final class Network {

    /// Ways that are opened before the test gives up: about a second, and 200 MB of them.
    private static final long MOST = 400_000;

    /// As R: probabilities that differ by less than 1e-7 of them are the same.
    private static final double EQUAL = 1e-7;

    /// Weights that differ by less than 1e-10 of them are one.
    private static final double GRAIN = 1e10;

    private final long[] columns;
    private final double limit;
    private final double whole;
    private Map<List<Long>, Map<Long, Double>> nodes = new HashMap<>();
    private double sum;
    private long opened;

    Network(Counts counts) {
        Counts table = counts.height() <= counts.width() ? counts : counts.turned();
        columns = table.columns();
        Arrays.sort(columns);
        double observed = 0;
        for (int i = 0; i < table.height(); i++) {
            for (int j = 0; j < table.width(); j++) {
                observed -= Factorials.log(table.at(i, j));
            }
        }
        limit = observed + EQUAL;
        whole = completions(table.rows(), columns.length);
        nodes.put(key(table.rows()), new HashMap<>(Map.of(0L, 1.0)));
    }

    /// The share of tables, by their probabilities, that are no more probable than the observed
    /// one.
    double p() {
        for (int left = columns.length; left > 0; left--) {
            Map<List<Long>, Map<Long, Double>> now = nodes;
            nodes = new HashMap<>();
            for (Map.Entry<List<Long>, Map<Long, Double>> node : now.entrySet()) {
                long[] rows = node.getKey().stream().mapToLong(Long::longValue).toArray();
                visit(rows, left, node.getValue());
            }
        }
        return sum;
    }

    private void visit(long[] rows, int left, Map<Long, Double> ways) {
        double least = 0;
        double most = 0;
        for (int j = 0; j < left; j++) {
            least -= Factorials.logs(Spread.heaped(rows, columns[j]));
            most -= Factorials.logs(Spread.even(rows, columns[j]));
        }
        if (left == 1) {
            least = -Factorials.logs(rows);
            most = least;
        }
        double all = completions(rows, left) - whole;
        Map<Long, Double> open = new HashMap<>();
        for (Map.Entry<Long, Double> way : ways.entrySet()) {
            double past = way.getKey() / GRAIN;
            if (past + most <= limit) {
                sum += way.getValue() * Math.exp(past + all);
            } else if (past + least <= limit) {
                open.put(way.getKey(), way.getValue());
            }
        }
        if (!open.isEmpty() && left > 1) {
            open(rows, new long[rows.length], columns[left - 1], new Open(open, 0, 0));
        }
    }

    /// Ways that go on through all fillings of a column: those filled up to a row, and their
    /// weight.
    private record Open(Map<Long, Double> ways, int at, double weight) {

        Open filled(long n) {
            return new Open(ways, at + 1, weight - Factorials.log(n));
        }
    }

    private void open(long[] rows, long[] rest, long need, Open so) {
        int at = so.at();
        if (at == rows.length - 1) {
            rest[at] = rows[at] - need;
            step(so.filled(need), rest);
            return;
        }
        long after = Arrays.stream(rows, at + 1, rows.length).sum();
        for (long n = Math.max(0, need - after); n <= Math.min(need, rows[at]); n++) {
            rest[at] = rows[at] - n;
            open(rows, rest, need - n, so.filled(n));
        }
    }

    private void step(Open so, long[] rest) {
        Map<Long, Double> node = nodes.computeIfAbsent(key(rest), _ -> new HashMap<>());
        opened += so.ways().size();
        Unfit.when(opened > MOST, Unfit.Reason.NO_END);
        long weight = Math.round(so.weight() * GRAIN);
        so.ways().forEach((past, count) -> node.merge(past + weight, count, Double::sum));
    }

    /// The logarithm of Σ Π 1/n! over all fillings of the columns that are left: n!/(Π r! Π c!).
    private double completions(long[] rows, int left) {
        long[] open = Arrays.copyOf(columns, left);
        long n = Arrays.stream(open).sum();
        return Factorials.log(n) - Factorials.logs(rows) - Factorials.logs(open);
    }

    private static List<Long> key(long[] rows) {
        return IntStream.range(0, rows.length).mapToObj(i -> rows[i]).sorted().toList();
    }
}

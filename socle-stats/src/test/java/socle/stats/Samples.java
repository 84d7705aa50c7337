package socle.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Samples as tests of means take them.
public final class Samples {

    private Samples() {}

    /// Moments of a column of `samples/FILE.csv`.
    public static Moments moments(String file, String column) {
        return Moments.of(Oracle.sample(file, column));
    }

    /// Moments of each group of set k in `samples/groups.csv`, in the order of their names.
    public static List<Moments> groups(int k) {
        return values(Oracle.texts("groups", "g" + k), Oracle.sample("groups", "v" + k))
                .values()
                .stream()
                .map(Samples::moments)
                .toList();
    }

    /// Moments by row and column of set k in `samples/cells.csv`.
    public static List<List<Moments>> cells(int k) {
        String[] a = Oracle.texts("cells", "a" + k);
        String[] b = Oracle.texts("cells", "b" + k);
        String[] keys = new String[a.length];
        Arrays.setAll(keys, i -> a[i] + " " + b[i]);
        Map<String, List<Moments>> rows = new TreeMap<>();
        values(keys, Oracle.sample("cells", "v" + k))
                .forEach(
                        (key, of) ->
                                rows.computeIfAbsent(
                                                key.substring(0, key.indexOf(' ')),
                                                _ -> new ArrayList<>())
                                        .add(moments(of)));
        return List.copyOf(rows.values());
    }

    private static Moments moments(List<Double> values) {
        return Moments.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Map<String, List<Double>> values(String[] keys, double[] values) {
        Map<String, List<Double>> groups = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            groups.computeIfAbsent(keys[i], _ -> new ArrayList<>()).add(values[i]);
        }
        return groups;
    }
}

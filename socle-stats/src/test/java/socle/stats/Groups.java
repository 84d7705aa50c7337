package socle.stats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/// Samples of a file with a column `value` and a column `group`, by group in their order.
public final class Groups {

    private Groups() {}

    /// The values of each group.
    public static double[][] of(String file) {
        double[] values = Oracle.sample(file, "value");
        String[] names = Oracle.texts(file, "group");
        Map<String, DoubleStream.Builder> groups = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            groups.computeIfAbsent(names[i], name -> DoubleStream.builder()).add(values[i]);
        }
        return groups.values().stream().map(b -> b.build().toArray()).toArray(double[][]::new);
    }
}

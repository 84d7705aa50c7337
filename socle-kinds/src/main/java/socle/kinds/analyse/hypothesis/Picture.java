package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.stats.Estimate;

/// What is drawn of the data, told by its rows: the names of its columns say its mark.
///
/// @param label what is drawn
record Picture(Phrase label, Rows rows) {

    private static final Column NAME = number("group", "VARCHAR");
    private static final List<Column> INTERVALS =
            List.of(NAME, number("estimate"), number("low"), number("high"));
    private static final List<Column> BOXES =
            List.of(
                    NAME,
                    number("whisker_low"),
                    number("quartile_1"),
                    number("median"),
                    number("quartile_3"),
                    number("whisker_high"),
                    number("rows_behind", "BIGINT"),
                    number("beyond"));

    /// A named estimate.
    record Named(String name, Estimate estimate) {}

    static Picture intervals(Phrase label, List<Named> all) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Named one : all) {
            rows.add(
                    List.of(
                            one.name(),
                            one.estimate().value(),
                            one.estimate().interval().low(),
                            one.estimate().interval().high()));
        }
        return new Picture(label, Rows.of(INTERVALS, rows));
    }

    /// Boxes and whiskers of groups (Tukey 1977), without the values beyond.
    static Picture boxes(Phrase label, List<String> names, List<double[]> values) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double[] sorted = values.get(i).clone();
            Arrays.sort(sorted);
            double q1 = quantile(sorted, 0.25);
            double q3 = quantile(sorted, 0.75);
            double reach = 1.5 * (q3 - q1);
            rows.add(
                    Arrays.asList(
                            names.get(i),
                            Arrays.stream(sorted).filter(v -> v >= q1 - reach).min().orElse(q1),
                            q1,
                            quantile(sorted, 0.5),
                            q3,
                            Arrays.stream(sorted).filter(v -> v <= q3 + reach).max().orElse(q3),
                            (long) sorted.length,
                            null));
        }
        return new Picture(label, Rows.of(BOXES, rows));
    }

    /// Boxes that the engine computed.
    static Picture boxes(Phrase label, Rows told) {
        return new Picture(label, Rows.of(BOXES, told.values()));
    }

    static Picture quantiles(Phrase label, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        NormalDistribution law = NormalDistribution.of(0, 1);
        int n = Math.min(sorted.length, 300);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double share = (i + 0.5) / n;
            rows.add(List.of(law.inverseCumulativeProbability(share), quantile(sorted, share)));
        }
        return new Picture(label, Rows.of(List.of(number("normal"), number("value")), rows));
    }

    static Picture cells(Phrase label, Rows rows) {
        return new Picture(
                label,
                Rows.of(
                        List.of(number("category", "VARCHAR"), NAME, number("share")),
                        rows.values()));
    }

    static Picture points(Phrase label, double[] x, double[] y) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        IntStream.range(0, x.length).forEach(i -> rows.add(List.of(x[i], y[i])));
        return new Picture(label, Rows.of(List.of(number("with"), number("value")), rows));
    }

    /// The chart of such rows.
    static Chart chart(Rows rows) {
        Channel group = Channel.of(NAME.name());
        if (rows.indexOf("estimate") >= 0) {
            return Chart.of(
                            Mark.INTERVAL,
                            Map.of(
                                    Slot.X, Channel.of("estimate").fromZero(false),
                                    Slot.Y, group,
                                    Slot.LOW, Channel.of("low"),
                                    Slot.HIGH, Channel.of("high")))
                    .as(
                            new Chart.Shape(
                                    true,
                                    Chart.Stack.NONE,
                                    java.util.Optional.empty(),
                                    0,
                                    false,
                                    3));
        }
        if (rows.indexOf("median") >= 0) {
            return Chart.of(
                    Mark.BOX,
                    Map.of(
                            Slot.X, group,
                            Slot.LOW, Channel.of("whisker_low"),
                            Slot.LOWER, Channel.of("quartile_1"),
                            Slot.MIDDLE, Channel.of("median"),
                            Slot.UPPER, Channel.of("quartile_3"),
                            Slot.HIGH, Channel.of("whisker_high"),
                            Slot.SIZE, Channel.of("rows_behind"),
                            Slot.Y, Channel.of("beyond")));
        }
        if (rows.indexOf("normal") >= 0) {
            return Chart.of(
                    Mark.QQ,
                    Map.of(
                            Slot.X, Channel.of("normal").in(Format.DECIMAL),
                            Slot.Y, Channel.of("value")));
        }
        return rows.indexOf("share") >= 0
                ? Chart.of(
                        Mark.RECT,
                        Map.of(
                                Slot.X, Channel.of("category"),
                                Slot.Y, group,
                                Slot.COLOR, Channel.of("share").in(Format.PERCENT)))
                : Chart.of(
                        Mark.POINT,
                        Map.of(Slot.X, Channel.of("with"), Slot.Y, Channel.of("value")));
    }

    /// R's quantile of type 7.
    static double quantile(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int low = (int) Math.floor(at);
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }

    private static Column number(String name) {
        return number(name, "DOUBLE");
    }

    private static Column number(String name, String type) {
        return new Column(name, type);
    }
}

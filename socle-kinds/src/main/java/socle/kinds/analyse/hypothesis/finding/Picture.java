package socle.kinds.analyse.hypothesis.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.stats.Estimate;
import socle.stats.Interval;

/// What is drawn of the data, told by its rows: the names of its columns say its mark.
///
/// @param label what is drawn
public record Picture(Phrase label, Rows rows) {

    private static final Map<String, String> FRENCH =
            Map.ofEntries(
                    Map.entry("group", "groupe"),
                    Map.entry("estimate", "estimation"),
                    Map.entry("low", "borne basse"),
                    Map.entry("high", "borne haute"),
                    Map.entry("whisker_low", "moustache basse"),
                    Map.entry("quartile_1", "premier quartile"),
                    Map.entry("median", "médiane"),
                    Map.entry("quartile_3", "troisième quartile"),
                    Map.entry("whisker_high", "moustache haute"),
                    Map.entry("rows_behind", "lignes"),
                    Map.entry("beyond", "valeur"),
                    Map.entry("normal", "normale"),
                    Map.entry("value", "valeur"),
                    Map.entry("category", "classe"),
                    Map.entry("share", "part"),
                    Map.entry("time", "temps"),
                    Map.entry("without_event", "sans événement"),
                    Map.entry("first", "premier"),
                    Map.entry("second", "second"),
                    Map.entry("effect", "effet"),
                    Map.entry("p_adjusted", "p corrigé"));
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
    public record Named(String name, Estimate estimate) {

        /// A share, in percent.
        public static Named percent(String name, Estimate share) {
            Interval at = share.interval();
            return new Named(
                    name,
                    new Estimate(
                            share.value() * 100,
                            new Interval(at.low() * 100, at.high() * 100, at.level())));
        }
    }

    public static Picture intervals(Phrase label, List<Named> all) {
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
    public static Picture boxes(Phrase label, List<String> names, List<double[]> values) {
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
    public static Picture boxes(Phrase label, Rows told) {
        return new Picture(label, Rows.of(BOXES, told.values()));
    }

    public static Picture quantiles(Phrase label, double... values) {
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

    public static Picture cells(Phrase label, Rows rows) {
        return new Picture(
                label,
                Rows.of(
                        List.of(number("category", "VARCHAR"), NAME, number("share")),
                        rows.values()));
    }

    /// Curves of groups along time: time, group, share.
    public static Picture curves(Phrase label, List<List<@Nullable Object>> rows) {
        return new Picture(
                label, Rows.of(List.of(number("time"), NAME, number("without_event")), rows));
    }

    /// A dot a row, under the names of both measures.
    public static Picture points(Phrase label, String[] names, double[]... both) {
        double[] x = both[0];
        double[] y = both[1];
        List<List<@Nullable Object>> rows = new ArrayList<>();
        IntStream.range(0, x.length).forEach(i -> rows.add(List.of(x[i], y[i])));
        return new Picture(label, Rows.of(List.of(number(names[0]), number(names[1])), rows));
    }

    /// Its rows with names of columns in a language.
    public Rows in(Language language) {
        return named(rows, language);
    }

    /// Rows with names of columns in a language.
    public static Rows named(Rows rows, Language language) {
        List<Column> columns =
                rows.columns().stream()
                        .map(column -> new Column(words(column.name(), language), column.type()))
                        .toList();
        return Rows.of(columns, rows.values());
    }

    private static String words(String name, Language language) {
        return switch (language) {
            case EN -> name.replace('_', ' ');
            case FR -> FRENCH.getOrDefault(name, name);
        };
    }

    /// The chart of such rows: how many columns there are tells its mark.
    public static Chart chart(Rows rows) {
        List<Channel> all =
                rows.columns().stream().map(column -> Channel.of(column.name())).toList();
        return switch (all.size()) {
            case 4 ->
                    Chart.of(
                                    Mark.INTERVAL,
                                    Map.of(
                                            Slot.X, all.get(1).fromZero(false),
                                            Slot.Y, all.get(0),
                                            Slot.LOW, all.get(2),
                                            Slot.HIGH, all.get(3)))
                            .as(
                                    new Chart.Shape(
                                            true, Chart.Stack.NONE, Optional.empty(), 0, false, 3));
            case 8 ->
                    Chart.of(
                            Mark.BOX,
                            Map.of(
                                    Slot.X, all.get(0),
                                    Slot.LOW, all.get(1),
                                    Slot.LOWER, all.get(2),
                                    Slot.MIDDLE, all.get(3),
                                    Slot.UPPER, all.get(4),
                                    Slot.HIGH, all.get(5),
                                    Slot.SIZE, all.get(6),
                                    Slot.Y, all.get(7)));
            case 3 ->
                    rows.columns().getLast().name().startsWith("without")
                                    || rows.columns().getLast().name().startsWith("sans")
                            ? Chart.of(
                                    Mark.LINE,
                                    Map.of(
                                            Slot.X, all.get(0),
                                            Slot.COLOR, all.get(1),
                                            Slot.Y, all.get(2).in(Format.PERCENT)))
                            : Chart.of(
                                    Mark.RECT,
                                    Map.of(
                                            Slot.X, all.get(0),
                                            Slot.Y, all.get(1),
                                            Slot.COLOR, all.get(2).in(Format.PERCENT)));
            default ->
                    Chart.of(
                            rows.columns().getFirst().name().startsWith("normal")
                                    ? Mark.QQ
                                    : Mark.POINT,
                            Map.of(Slot.X, all.get(0), Slot.Y, all.get(1)));
        };
    }

    /// R's quantile of type 7.
    public static double quantile(double[] sorted, double share) {
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

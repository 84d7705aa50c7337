package socle.kinds.analyse.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.kinds.analyse.simulation.law.Figures;
import socle.kinds.analyse.simulation.law.Law;
import socle.stats.Estimate;
import socle.stats.Moments;

/// The tables that a simulation publishes.
record Published(SimulationSpec spec, Map<String, Law> laws, Answer answer, long seed) {

    /// One row: how many draws of which seed, the outcome, the share.
    Rows summary() {
        List<Column> columns = new ArrayList<>();
        List<@Nullable Object> row = new ArrayList<>();
        put(columns, row, "draws", "BIGINT", (long) answer.draws());
        put(columns, row, "seed", "BIGINT", seed);
        Moments moments = answer.moments();
        number(columns, row, "mean", moments.mean());
        number(columns, row, "deviation", moments.deviation());
        number(columns, row, "standard_error", answer.error());
        percentiles().forEach(one -> number(columns, row, name(one), answer.percentile(one)));
        Estimate share = answer.share();
        number(columns, row, "share", share.value());
        number(columns, row, "share_low", share.interval().low());
        number(columns, row, "share_high", share.interval().high());
        put(columns, row, "required", "DOUBLE", spec.required().orElse(null));
        put(columns, row, "standing", "VARCHAR", standing());
        return Rows.of(columns, List.of(row));
    }

    private @Nullable String standing() {
        return spec.required().isEmpty()
                ? null
                : new Conclusion(spec, laws, answer).standing().name().toLowerCase(Locale.ROOT);
    }

    private static void number(
            List<Column> columns, List<@Nullable Object> row, String name, double value) {
        put(columns, row, name, "DOUBLE", Figures.kept(value));
    }

    private static void put(
            List<Column> columns,
            List<@Nullable Object> row,
            String name,
            String type,
            @Nullable Object value) {
        columns.add(new Column(name, type));
        row.add(value);
    }

    /// 5, 50, 95 and those of the author, in order.
    List<Double> percentiles() {
        return Stream.concat(Stream.of(5.0, 50.0, 95.0), spec.percentiles().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String name(double percentile) {
        String plain = String.valueOf(percentile).replaceAll("\\.0$", "");
        return percentile == 50 ? "median" : "p" + plain.replace('.', '_');
    }

    /// One row an input that varies, from the one that moves the outcome most.
    Rows sensitivities() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Swing one : answer.swings()) {
            rows.add(
                    Arrays.asList(
                            one.name(),
                            Objects.requireNonNull(laws.get(one.name())).words().en(),
                            Figures.kept(one.low()),
                            Figures.kept(one.median()),
                            Figures.kept(one.high()),
                            Figures.kept(one.atLow()),
                            Figures.kept(one.atHigh()),
                            Figures.kept(one.span()),
                            Double.isNaN(one.rank()) ? null : (Double) Figures.kept(one.rank())));
        }
        return Rows.of(
                List.of(
                        new Column("input", "VARCHAR"),
                        new Column("law", "VARCHAR"),
                        new Column("p10", "DOUBLE"),
                        new Column("median", "DOUBLE"),
                        new Column("p90", "DOUBLE"),
                        new Column("outcome_at_p10", "DOUBLE"),
                        new Column("outcome_at_p90", "DOUBLE"),
                        new Column("span", "DOUBLE"),
                        new Column("rank_correlation", "DOUBLE")),
                rows);
    }
}

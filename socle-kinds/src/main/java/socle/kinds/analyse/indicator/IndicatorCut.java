package socle.kinds.analyse.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import socle.api.show.Additivity;
import socle.api.show.Cut;
import socle.api.show.Metric;
import socle.api.text.Expression;
import socle.api.text.Sql;

/// The query of an indicator that is asked by dimensions, over stretches of time and beside other
/// values of itself. Every value, totals too, is computed of rows and never of other values, so
/// that
/// ratios and distinct counts are right at every level.
///
/// It answers one row a stretch and combination: `period` (first day of the stretch), `until` (the
/// day after its last), one column a dimension, `total` (of all combinations), `value`, `complete`
/// and a column for each that stands beside. Without a grain there is neither `period` nor `until`.
record IndicatorCut(IndicatorSpec spec, Cut cut, String source) {

    String text() {
        return woven(frame()).text();
    }

    /// A query over the rows that count, with the dimensions that are asked.
    ///
    /// @param frame has two gaps: what is asked of the rows, and the rows
    Sql woven(String frame, String asked) {
        return woven(frame.formatted(asked, rows()));
    }

    private Sql woven(String frame) {
        Map<String, Expression> expressions = new HashMap<>();
        expressions.put("value", spec.value());
        spec.where().ifPresent(where -> expressions.put("where", where));
        spec.grain().ifPresent(grain -> expressions.put("grain", grain));
        spec.dimensions().forEach((name, one) -> expressions.put("dimension " + name, one.is()));
        spec.estimate().ifPresent(estimate -> expressions.put("each", estimate.each()));
        return Sql.woven(frame, expressions, spec.from().place());
    }

    private String frame() {
        List<String> parts = new ArrayList<>();
        parts.add("socle_rows AS (" + rows() + ")");
        if (spec.grain().isPresent()) {
            parts.add("socle_reach AS (" + reach() + ")");
            parts.add("socle_windows AS (" + windows() + ")");
        }
        parts.add("socle_now AS (" + values("socle_since", "socle_until") + ")");
        for (Cut.Beside one : cut.beside()) {
            parts.add("%s AS (%s)".formatted(table(one), values(since(one), until(one))));
        }
        return "WITH " + String.join(",\n", parts) + "\n" + answer();
    }

    /// The rows that count, each with its day and the values of the dimensions that are asked.
    private String rows() {
        String day = spec.grain().isPresent() ? ", CAST(({grain}) AS DATE) AS socle_day" : "";
        String own =
                asked().stream()
                        .filter(name -> dimension(name).from().isEmpty())
                        .map(name -> ", ({dimension %s}) AS %s".formatted(name, held(name)))
                        .collect(Collectors.joining());
        String kept =
                cut.where().entrySet().stream()
                        .map(
                                one ->
                                        " AND CAST(%s AS VARCHAR) = %s"
                                                .formatted(
                                                        held(one.getKey()),
                                                        Sql.literal(one.getValue())))
                        .collect(Collectors.joining());
        return "SELECT * FROM (SELECT *%s%s FROM %s WHERE (%s))%s WHERE TRUE%s"
                .formatted(
                        day,
                        own,
                        source,
                        spec.where().isPresent() ? "{where}" : "TRUE",
                        joins(),
                        kept);
    }

    /// Each finds one row at most: the work has seen that its columns are one row's alone.
    private String joins() {
        StringBuilder joins = new StringBuilder(" AS socle_of");
        for (String name : asked()) {
            DimensionSpec dimension = dimension(name);
            dimension
                    .from()
                    .ifPresent(
                            table ->
                                    joins.append(
                                            join(
                                                    name,
                                                    dimension,
                                                    Sql.quote(table.node().value()))));
        }
        return joins.toString();
    }

    private static String join(String name, DimensionSpec dimension, String table) {
        List<String> keys = new ArrayList<>();
        List<String> same = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, String> pair : new TreeMap<>(dimension.on()).entrySet()) {
            String key = "socle_key_" + name + "_" + number++;
            keys.add("%s AS %s".formatted(Sql.quote(pair.getValue()), key));
            same.add("socle_of.%s = %s".formatted(Sql.quote(pair.getKey()), key));
        }
        return " LEFT JOIN (SELECT %s, ({dimension %s}) AS %s FROM %s) ON %s"
                .formatted(
                        String.join(", ", keys),
                        name,
                        held(name),
                        table,
                        String.join(" AND ", same));
    }

    /// The first day of the data, and the day after the last that they fill: when all their days
    /// are
    /// the first of a month, or of a year, each stands for all of it.
    private String reach() {
        return """
        SELECT min(socle_day) AS socle_first, CASE
          WHEN count(DISTINCT socle_day) > 1 AND bool_and(socle_day = date_trunc('year', socle_day))
            THEN max(socle_day) + INTERVAL 1 YEAR
          WHEN count(DISTINCT socle_day) > 1 AND bool_and(socle_day = date_trunc('month', socle_day))
            THEN max(socle_day) + INTERVAL 1 MONTH
          ELSE max(socle_day) + INTERVAL 1 DAY END AS socle_end
        FROM socle_rows""";
    }

    /// The stretches that are asked: each period, or one stretch.
    private String windows() {
        String from =
                cut.last()
                        .map(
                                last ->
                                        "date_trunc('%s', socle_end) - %s"
                                                .formatted(
                                                        word(last.length()),
                                                        length(last.length(), last.periods())))
                        .orElse("socle_first");
        String to =
                cut.last()
                        .map(last -> "date_trunc('%s', socle_end)".formatted(word(last.length())))
                        .orElse("socle_end");
        return cut.period()
                .map(
                        period ->
                                """
                                SELECT CAST(socle_at AS DATE) AS socle_since,
                                  CAST(socle_at + %2$s AS DATE) AS socle_until, socle_first, socle_end
                                FROM socle_reach, LATERAL (SELECT unnest(generate_series(
                                  CAST(date_trunc('%1$s', %3$s) AS TIMESTAMP),
                                  CAST(%4$s AS TIMESTAMP) - INTERVAL 1 DAY, %2$s)) AS socle_at)"""
                                        .formatted(word(period), length(period, 1), from, to))
                .orElse(
                        """
                        SELECT CAST(%s AS DATE) AS socle_since, CAST(%s AS DATE) AS socle_until, socle_first, socle_end
                        FROM socle_reach"""
                                .formatted(from, to));
    }

    /// The value of each stretch, of a beginning and an end that are told of the asked one.
    private String values(String since, String until) {
        String held = cut.by().stream().map(IndicatorCut::held).collect(Collectors.joining(", "));
        boolean timed = spec.grain().isPresent();
        String at =
                timed
                        ? "socle_since, socle_until, any_value(socle_first) AS socle_first, any_value(socle_end) AS"
                                + " socle_end, "
                        : "";
        String from =
                timed
                        ? "socle_windows JOIN socle_rows ON socle_day >= %s AND socle_day < %s"
                                .formatted(since, until)
                        : "socle_rows";
        String key = timed ? "socle_since, socle_until" : "";
        return """
        SELECT %s%s%s AS socle_total, CAST(({value}) AS DOUBLE) AS socle_value%s
        FROM %s%s"""
                .formatted(
                        at,
                        held.isEmpty() ? "" : held + ", ",
                        held.isEmpty() ? "TRUE" : "GROUPING(" + held + ") > 0",
                        ends(),
                        from,
                        groups(key, held));
    }

    private String ends() {
        return spec.estimate()
                .map(estimate -> new Uncertainty(estimate, "{each}"))
                .map(one -> ", %s AS socle_low, %s AS socle_high".formatted(one.low(), one.high()))
                .orElse("");
    }

    private static String groups(String key, String held) {
        if (held.isEmpty()) {
            return key.isEmpty() ? "" : " GROUP BY " + key;
        }
        String before = key.isEmpty() ? "" : key + ", ";
        return " GROUP BY GROUPING SETS ((%s%s), (%s))".formatted(before, held, key);
    }

    private String since(Cut.Beside one) {
        return switch (one) {
            case PREVIOUS -> "socle_since - " + stretch();
            case YEAR_BEFORE -> "socle_since - INTERVAL 1 YEAR";
            case FIRST -> beginning();
            case MOVING -> "socle_until - INTERVAL %d MONTH".formatted(cut.moving().months());
            case TO_DATE -> "date_trunc('year', socle_until - INTERVAL 1 DAY)";
        };
    }

    /// How long an asked stretch is.
    private String stretch() {
        return cut.period()
                .map(period -> length(period, 1))
                .or(() -> cut.last().map(last -> length(last.length(), last.periods())))
                .orElse("(socle_until - socle_since)");
    }

    /// The first day of the first stretch that the data reach into.
    private String beginning() {
        return cut.period()
                .or(() -> cut.last().map(Cut.Last::length))
                .map(length -> "date_trunc('%s', socle_first)".formatted(word(length)))
                .orElse("socle_first");
    }

    private String until(Cut.Beside one) {
        return switch (one) {
            case FIRST -> beginning() + " + " + stretch();
            case PREVIOUS -> "socle_since";
            case YEAR_BEFORE -> "socle_until - INTERVAL 1 YEAR";
            case MOVING, TO_DATE -> "socle_until";
        };
    }

    private String answer() {
        boolean timed = spec.grain().isPresent();
        List<String> columns = new ArrayList<>();
        if (timed) {
            columns.add("socle_now.socle_since AS period");
            columns.add("socle_now.socle_until AS until");
        }
        cut.by()
                .forEach(
                        name ->
                                columns.add(
                                        "socle_now.%s AS %s"
                                                .formatted(held(name), Sql.quote(name))));
        columns.add("socle_now.socle_total AS total");
        columns.add("socle_now.socle_value AS value");
        if (spec.estimate().isPresent()) {
            columns.add("socle_now.socle_low AS low");
            columns.add("socle_now.socle_high AS high");
        }
        columns.add(
                (timed ? "socle_now.socle_until <= socle_now.socle_end" : "TRUE") + " AS complete");
        cut.beside().forEach(one -> columns.add(beside(one)));
        return "SELECT %s\nFROM socle_now%s\nORDER BY ALL"
                .formatted(
                        String.join(", ", columns),
                        cut.beside().stream().map(this::joined).collect(Collectors.joining()));
    }

    /// Only where the data reach back as far.
    private String beside(Cut.Beside one) {
        String value = table(one) + ".socle_value";
        String told = isMean(one) ? value + " / " + periodsBack() : value;
        String whole =
                one == Cut.Beside.TO_DATE || one == Cut.Beside.FIRST
                        ? told
                        : "CASE WHEN %s >= date_trunc('month', socle_now.socle_first) THEN %s END"
                                .formatted(since(one).replace("socle_", "socle_now.socle_"), told);
        return whole + " AS " + one.column();
    }

    private boolean isMean(Cut.Beside one) {
        return one == Cut.Beside.MOVING
                && spec.additivity() == Additivity.ADDITIVE
                && cut.period().isPresent();
    }

    private int periodsBack() {
        return cut.moving().months() / cut.period().orElseThrow().months();
    }

    private static String table(Cut.Beside one) {
        return "socle_" + one.column();
    }

    private String joined(Cut.Beside one) {
        String table = table(one);
        List<String> same = new ArrayList<>();
        same.add(table + ".socle_since = socle_now.socle_since");
        same.add(table + ".socle_total = socle_now.socle_total");
        for (String name : cut.by()) {
            same.add("%1$s.%2$s IS NOT DISTINCT FROM socle_now.%2$s".formatted(table, held(name)));
        }
        return "\nLEFT JOIN " + table + " ON " + String.join(" AND ", same);
    }

    private List<String> asked() {
        return spec.dimensions().keySet().stream()
                .filter(name -> cut.by().contains(name) || cut.where().containsKey(name))
                .toList();
    }

    private DimensionSpec dimension(String name) {
        return Objects.requireNonNull(spec.dimensions().get(name), name);
    }

    /// The column that holds a dimension.
    static String held(String dimension) {
        return Sql.quote("socle_by_" + dimension);
    }

    private static String word(Metric.Period period) {
        return period.name().toLowerCase(Locale.ROOT);
    }

    private static String length(Metric.Period period, int count) {
        return "INTERVAL %d MONTH".formatted(count * period.months());
    }
}

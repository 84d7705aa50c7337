package socle.kinds.analyse.indicator;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import socle.api.show.Metric.Period;
import socle.api.text.Expression;
import socle.api.text.Sql;

/// The query of an indicator, woven around the expressions of its author. With a grain: one row a
/// period, oldest first (`period`, `value`, `complete`); without: one row (`value`).
final class IndicatorQuery {

    private IndicatorQuery() {}

    static Sql of(IndicatorSpec spec) {
        return over(table(spec), spec);
    }

    /// The same over another item of FROM that has the same columns.
    static Sql over(String source, IndicatorSpec spec) {
        return woven(spec.grain().isPresent() ? series(source, spec) : one(source, spec), spec);
    }

    /// Counts rows that lie in no period because their date is missing.
    static Sql undated(IndicatorSpec spec) {
        return woven(
                """
                SELECT count(*) FROM %s WHERE ({grain}) IS NULL AND (%s)"""
                        .formatted(table(spec), condition(spec)),
                spec);
    }

    private static Sql woven(String frame, IndicatorSpec spec) {
        Map<String, Expression> expressions = new HashMap<>();
        expressions.put("value", spec.value());
        spec.where().ifPresent(where -> expressions.put("where", where));
        spec.grain().ifPresent(grain -> expressions.put("grain", grain));
        spec.estimate().ifPresent(estimate -> expressions.put("each", estimate.each()));
        return Sql.woven(frame, expressions, spec.from().place());
    }

    private static String one(String source, IndicatorSpec spec) {
        return """
        SELECT CAST(({value}) AS DOUBLE) AS value%s
        FROM %s
        WHERE %s"""
                .formatted(ends(spec), source, condition(spec));
    }

    /// The table is read once. A period is complete when the data reach its end. How finely they
    /// are dated is seen in them:
    /// when all dates are the first of a month (or of a year), each stands for all of it.
    private static String series(String source, IndicatorSpec spec) {
        Period period = spec.period().orElse(Period.MONTH);
        return """
        WITH series AS (
          SELECT CAST(date_trunc('%1$s', %7$s) AS DATE) AS period,
                 CAST(({value}) AS DOUBLE) AS value%5$s,
                 min(%7$s) AS first_day, max(%7$s) AS last_day,
                 bool_and(%7$s = date_trunc('month', %7$s)) AS months,
                 bool_and(%7$s = date_trunc('year', %7$s)) AS years
          FROM %2$s
          WHERE %3$s
          GROUP BY 1
        ), reach AS (
          SELECT CASE
            WHEN min(first_day) < max(last_day) AND bool_and(years)
              THEN max(last_day) + INTERVAL 1 YEAR
            WHEN min(first_day) < max(last_day) AND bool_and(months)
              THEN max(last_day) + INTERVAL 1 MONTH
            ELSE max(last_day) + INTERVAL 1 DAY END AS until
          FROM series
        )
        SELECT period, value, period + %4$s <= until AS complete%6$s
        FROM series CROSS JOIN reach
        WHERE period IS NOT NULL
        ORDER BY period"""
                .formatted(
                        period.name().toLowerCase(Locale.ROOT),
                        source,
                        condition(spec),
                        length(period),
                        ends(spec),
                        spec.estimate().isPresent() ? ", low, high" : "",
                        "CAST(({grain}) AS DATE)");
    }

    private static String ends(IndicatorSpec spec) {
        return spec.estimate()
                .map(estimate -> new Uncertainty(estimate, "{each}"))
                .map(one -> ", %s AS low, %s AS high".formatted(one.low(), one.high()))
                .orElse("");
    }

    private static String length(Period period) {
        return switch (period) {
            case MONTH -> "INTERVAL 1 MONTH";
            case QUARTER -> "INTERVAL 3 MONTH";
            case YEAR -> "INTERVAL 1 YEAR";
        };
    }

    private static String table(IndicatorSpec spec) {
        return Sql.quote(spec.from().node().value());
    }

    private static String condition(IndicatorSpec spec) {
        return spec.where().isPresent() ? "({where})" : "TRUE";
    }
}

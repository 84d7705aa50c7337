package socle.kinds.analyse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import socle.api.text.Expression;
import socle.api.text.Sql;
import socle.kinds.analyse.IndicatorSpec.Period;

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

    /// A period is complete when the data reach its end. How finely they are dated is seen in them:
    /// when all dates are the first of a month (or of a year), each stands for all of it.
    private static String series(String source, IndicatorSpec spec) {
        Period period = spec.period().orElse(Period.MONTH);
        return """
        WITH series AS (
          SELECT CAST(date_trunc('%1$s', CAST(({grain}) AS DATE)) AS DATE) AS period,
                 CAST(({value}) AS DOUBLE) AS value%5$s
          FROM %2$s
          WHERE %3$s
          GROUP BY 1
        ), dates AS (
          SELECT DISTINCT CAST(({grain}) AS DATE) AS day FROM %2$s WHERE %3$s
        ), reach AS (
          SELECT CASE
            WHEN count(*) > 1 AND bool_and(day = date_trunc('year', day))
              THEN max(day) + INTERVAL 1 YEAR
            WHEN count(*) > 1 AND bool_and(day = date_trunc('month', day))
              THEN max(day) + INTERVAL 1 MONTH
            ELSE max(day) + INTERVAL 1 DAY END AS until
          FROM dates
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
                        spec.estimate().isPresent() ? ", low, high" : "");
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

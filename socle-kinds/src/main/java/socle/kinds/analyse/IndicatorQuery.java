package socle.kinds.analyse;

import java.util.Locale;
import socle.api.text.Sql;
import socle.kinds.analyse.IndicatorSpec.Period;

/// The query of an indicator. With a grain: one row a period, oldest first (`period`, `value`,
/// `complete`); without: one row (`value`).
final class IndicatorQuery {

    private IndicatorQuery() {}

    static String of(IndicatorSpec spec) {
        return spec.grain().map(grain -> series(spec, grain)).orElseGet(() -> whole(spec));
    }

    /// Counts rows that lie in no period because their date is missing.
    static String undated(IndicatorSpec spec, String grain) {
        return """
        SELECT count(*) FROM %s WHERE (%s) IS NULL AND (%s)"""
                .formatted(table(spec), grain, condition(spec));
    }

    private static String whole(IndicatorSpec spec) {
        return """
        SELECT CAST((%s) AS DOUBLE) AS value
        FROM %s
        WHERE %s"""
                .formatted(spec.value(), table(spec), condition(spec));
    }

    /// A period is complete when the data reach its end. How finely they are dated is seen in them:
    /// when all dates are the first of a month (or of a year), each stands for all of it.
    private static String series(IndicatorSpec spec, String grain) {
        String period = spec.period().orElse(Period.MONTH).name().toLowerCase(Locale.ROOT);
        return """
        WITH series AS (
          SELECT CAST(date_trunc('%1$s', CAST((%2$s) AS DATE)) AS DATE) AS period,
                 CAST((%3$s) AS DOUBLE) AS value
          FROM %4$s
          WHERE %5$s
          GROUP BY 1
        ), dates AS (
          SELECT DISTINCT CAST((%2$s) AS DATE) AS day FROM %4$s WHERE %5$s
        ), reach AS (
          SELECT CASE
            WHEN count(*) > 1 AND bool_and(day = date_trunc('year', day))
              THEN max(day) + INTERVAL 1 YEAR
            WHEN count(*) > 1 AND bool_and(day = date_trunc('month', day))
              THEN max(day) + INTERVAL 1 MONTH
            ELSE max(day) + INTERVAL 1 DAY END AS until
          FROM dates
        )
        SELECT period, value, period + %6$s <= until AS complete
        FROM series CROSS JOIN reach
        WHERE period IS NOT NULL
        ORDER BY period"""
                .formatted(
                        period,
                        grain,
                        spec.value(),
                        table(spec),
                        condition(spec),
                        length(spec.period().orElse(Period.MONTH)));
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
        return spec.where().map(where -> "(" + where + ")").orElse("TRUE");
    }
}

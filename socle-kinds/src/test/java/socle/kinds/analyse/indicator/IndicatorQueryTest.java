package socle.kinds.analyse.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.show.Course;
import socle.api.show.Course.Point;
import socle.api.show.Format;
import socle.api.show.Metric.Period;
import socle.api.text.Expression;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.TableRef;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;

final class IndicatorQueryTest {

    private final DuckDbEngine engine;

    IndicatorQueryTest(@TempDir Path folder) {
        engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void a_ratio_is_computed_in_each_period_and_not_averaged() {
        Course series = series("('2024-01-05', 1, 4), ('2024-01-31', 3, 4), ('2024-02-29', 1, 1)");
        assertEquals(List.of(0.5, 1.0), series.last(9));
    }

    @Test
    void the_latest_value_is_that_of_the_last_period_that_the_data_fill() {
        Point latest = latest("('2024-01-05', 1, 4), ('2024-01-31', 1, 4), ('2024-02-28', 1, 1)");
        assertEquals("2024-01", latest.when(Optional.of(Period.MONTH)).en());
    }

    @Test
    void dates_that_are_all_the_first_of_a_month_stand_for_their_months() {
        Point latest = latest("('2024-01-01', 1, 4), ('2024-02-01', 1, 2)");
        assertEquals("2024-02", latest.when(Optional.of(Period.MONTH)).en());
    }

    @Test
    void a_lone_period_that_is_not_complete_is_told_and_said_to_be_so() {
        Point latest = latest("('2024-01-05', 1, 4)");
        assertEquals(new Point(latest.from(), 0.25, false), latest);
    }

    @Test
    void a_period_without_value_is_no_zero() {
        assertEquals(List.of(0.5), series("('2024-01-05', 1, 2), ('2024-02-01', 1, NULL)").last(9));
    }

    @Test
    void rows_without_date_are_counted_and_lie_in_no_period() {
        String rows = "('2024-01-05', 1, 2), (NULL, 1, 1)";
        assertEquals(List.of(0.5), series(rows).last(9));
        try (DuckDbSession session = session(rows)) {
            assertEquals(1L, session.query(IndicatorQuery.undated(spec()).text()).at(0, 0));
        }
    }

    private Point latest(String rows) {
        return series(rows).latest().orElseThrow();
    }

    private Course series(String rows) {
        try (DuckDbSession session = session(rows)) {
            return Course.of(session.query(IndicatorQuery.of(spec()).text()));
        }
    }

    private DuckDbSession session(String rows) {
        DuckDbSession session = engine.session();
        session.execute(
                "CREATE TEMP TABLE facts AS SELECT CAST(day AS DATE) AS day, a, b FROM (VALUES "
                        + rows
                        + ") AS t (day, a, b)");
        return session;
    }

    private static IndicatorSpec spec() {
        return new IndicatorSpec(
                new TableRef(new NodeId("facts"), Place.of("indicators/x.yml")),
                new Expression("sum(a) / sum(b)", Place.of("indicators/x.yml")),
                Optional.empty(),
                Optional.of(new Expression("day", Place.of("indicators/x.yml"))),
                Optional.empty(),
                "",
                Format.AUTO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                "a on b");
    }
}

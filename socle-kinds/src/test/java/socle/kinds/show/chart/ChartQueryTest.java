package socle.kinds.show.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.proof.Evidence.Verdict;
import socle.api.show.Channel.Aggregate;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;

final class ChartQueryTest {

    private final DuckDbEngine engine;

    ChartQueryTest(@TempDir Path folder) {
        engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void names_stand_from_the_highest_and_the_rest_is_others() {
        Drawn drawn = drawn(bars(Aggregate.SUM).limit(2));
        assertEquals(
                List.of(row("wine", 9.0), row("bread", 6.0), row("Autres", 3.0)),
                drawn.rows().values());
        assertTrue(truth(drawn, bars(Aggregate.SUM).limit(2)).holds());
    }

    @Test
    void others_of_a_mean_is_the_mean_of_its_rows_and_not_of_the_means() {
        Drawn drawn = drawn(bars(Aggregate.MEAN).limit(1));
        assertEquals(List.of(row("wine", 9.0), row("Autres", 1.8)), drawn.rows().values());
    }

    @Test
    void a_name_that_is_missing_is_drawn_as_not_given() {
        Drawn drawn = drawn(bars(Aggregate.COUNT));
        assertTrue(drawn.names(Slot.X).contains("(non renseigné)"));
    }

    @Test
    void dates_stand_in_their_order_and_a_row_without_date_is_counted_and_not_drawn() {
        Drawn drawn = drawn(new Draft("day", "amount", Optional.of(Aggregate.SUM)));
        assertEquals(3, drawn.rows().size());
        assertEquals(1, drawn.left().all() - drawn.left().placed());
        assertEquals("2025-01-01", drawn.names(Slot.X).getFirst());
    }

    @Test
    void a_seventh_colour_and_those_after_it_become_others() {
        Draft draft = bars(Aggregate.SUM).colour("tint");
        try (DuckDbSession session = session()) {
            session.execute(
                    "CREATE OR REPLACE TEMP TABLE facts AS SELECT 'x' AS product, 100 - i AS amount,"
                            + " 't' || i AS tint FROM range(9) AS r (i)");
            Drawn drawn = recipe(session, draft.spec()).drawn(session::query, Language.FR);
            assertEquals(6, drawn.series());
            assertEquals(row("x", "Autres", 95.0 + 94 + 93 + 92), drawn.rows().values().getLast());
        }
    }

    @Test
    void rows_that_share_a_mark_without_an_aggregate_are_noticed() {
        assertEquals(3, drawn(new Draft("product", "amount", Optional.empty())).most());
    }

    @Test
    void bars_lie_when_the_number_is_on_x() {
        try (DuckDbSession session = session()) {
            ChartSpec spec = new Draft("amount", "product", Optional.empty()).spec();
            assertTrue(recipe(session, spec).chart().shape().horizontal());
        }
    }

    @Test
    void lows_and_highs_are_told_with_their_places() {
        Draft draft = bars(Aggregate.SUM);
        try (DuckDbSession session = session()) {
            Drawn drawn = recipe(session, draft.spec()).drawn(session::query, Language.FR);
            Verdict told = (Verdict) new ChartFindings(draft.spec(), drawn).alternative();
            assertEquals("4 values; lowest 1 (salt), highest 9 (wine)", told.why().en());
        }
    }

    private Verdict truth(Drawn drawn, Draft draft) {
        return (Verdict) new ChartFindings(draft.spec(), drawn).truth();
    }

    private Drawn drawn(Draft draft) {
        try (DuckDbSession session = session()) {
            return recipe(session, draft.spec()).drawn(session::query, Language.FR);
        }
    }

    private static Recipe recipe(DuckDbSession session, ChartSpec spec) {
        return Recipe.of(spec, session.describe("SELECT * FROM facts")).orElseThrow();
    }

    private DuckDbSession session() {
        DuckDbSession session = engine.session();
        session.execute(
                """
                CREATE OR REPLACE TEMP TABLE facts AS
                SELECT product, amount, CAST(day AS DATE) AS day FROM (VALUES
                  ('bread', 1, '2025-01-01'), ('bread', 2, '2025-01-02'), ('bread', 3, '2025-01-03'),
                  ('wine', 9, '2025-01-03'), ('salt', 1, '2025-01-01'), (NULL, 2, NULL)
                ) AS t (product, amount, day)""");
        return session;
    }

    private static Draft bars(Aggregate how) {
        return new Draft("product", "amount", Optional.of(how));
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    /// A chart in the making.
    private record Draft(
            String x,
            String y,
            Optional<Aggregate> how,
            Optional<Integer> limit,
            Optional<String> colour) {

        Draft(String x, String y, Optional<Aggregate> how) {
            this(x, y, how, Optional.empty(), Optional.empty());
        }

        Draft limit(int most) {
            return new Draft(x, y, how, Optional.of(most), colour);
        }

        Draft colour(String column) {
            return new Draft(x, y, how, limit, Optional.of(column));
        }

        ChartSpec spec() {
            return Charts.spec(
                    Mark.BAR,
                    Map.of(Slot.X, Charts.axis(x, Optional.empty()), Slot.Y, Charts.axis(y, how)),
                    colour,
                    limit);
        }
    }
}

package socle.kinds.collect.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;

/// The server keeps three rows; whatever single thing is otherwise in the lake, the sums differ.
class TallyTest {

    private static final List<Field> FIELDS =
            List.of(
                    new Field("id", "int8", "BIGINT", Field.Exact.YES),
                    new Field("what", "text", "VARCHAR", Field.Exact.YES),
                    new Field("note", "text", "VARCHAR", Field.Exact.YES),
                    new Field("cost", "numeric", "DECIMAL(10,2)", Field.Exact.YES),
                    new Field("day", "date", "DATE", Field.Exact.YES));

    private static final String URL = Servers.postgres();

    private static final String SAME = "2, 'b', '', 1.50, '2020-02-29'";

    private static final List<String> ROWS =
            List.of("1, 'a', NULL, 0.10, '2020-01-01'", SAME, "3, 'c', 'd', NULL, NULL");

    private DuckDbEngine engine;
    private DuckDbSession session;

    @BeforeEach
    void open(@TempDir Path folder) {
        engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
        session = engine.session();
    }

    @AfterEach
    void close() {
        session.close();
        engine.close();
    }

    private static String values(List<String> rows) {
        return "(VALUES (" + String.join("), (", rows) + ")) AS v(id, what, note, cost, day)";
    }

    private Tally lake(List<String> rows) {
        String typed =
                "(SELECT id::BIGINT AS id, what, note, cost::DECIMAL(10,2) AS cost, day::DATE AS day FROM "
                        + values(rows)
                        + ")";
        return Tally.of(session, typed, FIELDS);
    }

    private static String server(List<String> rows) {
        String typed =
                "(SELECT id::bigint AS id, what, note, cost::numeric(10,2) AS cost, day::date AS day FROM "
                        + values(rows)
                        + ") AS t";
        String tally = PostgresFields.tally(FIELDS).replaceFirst("count\\(\\*\\), ", "");
        return Servers.one(URL, "SELECT " + tally + " FROM " + typed);
    }

    private List<String> with(int row, String values) {
        List<String> rows = new ArrayList<>(ROWS);
        rows.set(row, values);
        return rows;
    }

    @Test
    void the_server_and_the_engine_find_the_same_sum_in_any_order() {
        List<String> turned = new ArrayList<>(ROWS);
        Collections.reverse(turned);
        assertEquals(server(ROWS), lake(ROWS).sum().toString());
        assertEquals(lake(ROWS), lake(turned));
    }

    @Test
    void one_value_that_is_another_makes_another_sum_on_both_sides() {
        for (String other :
                List.of(
                        "4, 'b', '', 1.50, '2020-02-29'",
                        "2, 'B', '', 1.50, '2020-02-29'",
                        "2, 'b', NULL, 1.50, '2020-02-29'",
                        "2, '', 'b', 1.50, '2020-02-29'",
                        "2, 'b', ' ', 1.50, '2020-02-29'",
                        "2, 'b', '', 1.51, '2020-02-29'",
                        "2, 'b', '', 1.50, '2020-03-01'",
                        "2, 'b', '', 1.50, NULL")) {
            assertNotEquals(lake(ROWS).sum(), lake(with(1, other)).sum(), other);
            assertEquals(server(with(1, other)), lake(with(1, other)).sum().toString(), other);
        }
    }

    @Test
    void a_row_that_is_lost_or_comes_twice_is_told() {
        List<String> twice = new ArrayList<>(ROWS);
        twice.add(SAME);
        assertNotEquals(lake(ROWS), lake(twice));
        assertNotEquals(lake(ROWS), lake(ROWS.subList(0, 2)));
        assertNotEquals(lake(ROWS), lake(with(0, SAME)));
    }

    @Test
    void two_equal_rows_in_the_place_of_two_others_are_told() {
        List<String> pairs = List.of(ROWS.get(0), ROWS.get(0), SAME, SAME);
        List<String> others = List.of(ROWS.get(0), ROWS.get(0), ROWS.get(2), ROWS.get(2));
        assertNotEquals(lake(pairs), lake(others));
    }
}

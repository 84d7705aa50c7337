package socle.kinds.collect.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

/// Databases that are read by JDBC: SQLite, and DuckDB in the part of any other driver.
class JdbcTest {

    @TempDir Path folder = Path.of(".");

    private KindTester sqlite(String keys, String... statements) {
        KindTester tester =
                KindTester.of(new DatabaseKind())
                        .file(
                                "sources/moves.yml",
                                "kind: database\nfile: data/moves.db\n"
                                        + "legal: {publisher: The shop, basis: own_data}\n"
                                        + keys);
        change(tester, statements);
        return tester;
    }

    private static void change(KindTester tester, String... statements) {
        Path file = tester.folder().resolve("data/moves.db");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Servers.sql("jdbc:sqlite:" + file, statements);
    }

    private static TestedNode proven(TestedNode node) {
        return node.done()
                .holds("collect.completeness")
                .holds("collect.accuracy")
                .holds("collect.balance");
    }

    @Test
    void a_sqlite_table_comes_with_its_types() {
        TestedNode moves =
                proven(
                        sqlite(
                                        "table: moves\n",
                                        "CREATE TABLE moves (id INTEGER PRIMARY KEY, t TEXT, n"
                                                + " DECIMAL(10,2), r REAL, d DATE, at DATETIME, b BLOB,"
                                                + " ok BOOLEAN, big BIGINT)",
                                        "INSERT INTO moves VALUES (1, 'a,\"', 1.5, 0.1, '2025-02-28',"
                                                + " '2025-02-28 10:11:12.25', x'00ff', 1,"
                                                + " 9223372036854775807)",
                                        "INSERT INTO moves VALUES (2, '', 2, 3, NULL, NULL, x'', 0,"
                                                + " -1)",
                                        "INSERT INTO moves (id) VALUES (3)")
                                .run("moves"));
        assertEquals(
                "id BIGINT, t VARCHAR, n DECIMAL(10,2), r DOUBLE, d DATE, at TIMESTAMP, b BLOB, ok"
                        + " BOOLEAN, big BIGINT",
                PostgresTest.types(moves));
        assertTrue(
                moves.verdict("collect.accuracy").why().en().contains("a second, complete read"),
                moves.verdict("collect.accuracy").why().en());
    }

    @Test
    void a_value_that_sqlite_lets_into_any_column_is_rejected() {
        KindTester tester =
                sqlite(
                        "table: moves\nrejected_at_most: 0.5\n",
                        "CREATE TABLE moves (id INTEGER, n DECIMAL(4,1), d DATE)",
                        "INSERT INTO moves VALUES (1, 1.5, '2025-01-01'), (2, 1.25, NULL), (3, 1,"
                                + " 'soon'), ('x', 1, NULL), (5, 'y', NULL), (6, 1000, NULL), (7, NULL,"
                                + " NULL), (8, -999.9, '2025-12-31'), (9, 1, NULL), (10, 2, NULL)");
        TestedNode moves = proven(tester.run("moves"));
        assertEquals(List.of(1L, 7L, 8L, 9L, 10L), moves.rows("moves").column("id"));
        assertEquals(5, moves.rows("moves__rejected").size());
    }

    @Test
    void a_changed_sqlite_file_is_read_from_the_watermark_on() {
        KindTester tester =
                sqlite(
                        "table: moves\nkey: [id]\nwatermark: at\n",
                        "CREATE TABLE moves (id INTEGER PRIMARY KEY, at DATETIME)",
                        "INSERT INTO moves VALUES (1, '2025-01-01 00:00:00'), (2, '2025-01-02"
                                + " 00:00:00')");
        proven(tester.run("moves"));
        change(tester, "INSERT INTO moves VALUES (3, '2025-01-02 00:00:00')");
        TestedNode moves = proven(tester.run("moves"));
        assertEquals(2, moves.measure("collect.rows_read"));
        assertEquals(1, moves.measure("collect.rows_duplicate"));
        assertEquals(3, moves.rows("moves").size());
        tester.run("moves").upToDate();
    }

    @Test
    void a_row_that_came_late_is_taken_by_a_look_back_whatever_the_form_of_its_time() {
        for (String form :
                List.of("%sT%s:00Z", "%s %s:00", "%s %s", "%sT%s:00.250", "%s %s:00+02:00")) {
            KindTester tester =
                    sqlite(
                            "table: moves\nkey: [id]\nwatermark: at\nlook_back: 2h\n",
                            "CREATE TABLE moves (id INTEGER PRIMARY KEY, at TEXT)",
                            "INSERT INTO moves VALUES (1, '"
                                    + form.formatted("2025-01-01", "10:00")
                                    + "'), (2, '"
                                    + form.formatted("2025-01-02", "01:00")
                                    + "')");
            proven(tester.run("moves"));
            change(
                    tester,
                    "INSERT INTO moves VALUES (3, '" + form.formatted("2025-01-01", "23:00") + "')",
                    "INSERT INTO moves VALUES (4, '"
                            + form.formatted("2025-01-01", "22:59")
                            + "')");
            TestedNode moves = tester.run("moves").done().holds("collect.accuracy");
            assertEquals(2, moves.measure("collect.rows_read"), form);
            assertEquals(1, moves.measure("collect.rows_duplicate"), form);
            assertEquals(List.of(1L, 2L, 3L), moves.rows("moves").column("id"), form);
            moves.falls("collect.completeness", "4 keys at the source up to the watermark, 3");
        }
    }

    @Test
    void what_a_key_leaves_out_is_told() {
        TestedNode days =
                proven(
                        sqlite(
                                        "table: moves\nkey: [d]\n",
                                        "CREATE TABLE moves (d DATE PRIMARY KEY)",
                                        "INSERT INTO moves VALUES ('1969-12-30'), ('1970-01-02'),"
                                                + " ('1970-01-03'), ('1970-01-05')")
                                .run("moves"));
        assertEquals(3, days.measure("collect.key_gaps"));
        assertEquals(
                "[[1969-12-31, 1970-01-01, 2], [1970-01-04, 1970-01-04, 1]]",
                days.only("collect.key_gaps_first", Evidence.Sample.class).rows().values() + "");
        TestedNode numbers =
                proven(
                        sqlite(
                                        "table: moves\nkey: [id]\n",
                                        "CREATE TABLE moves (id BIGINT PRIMARY KEY)",
                                        "INSERT INTO moves VALUES (-9223372036854775807), (1), (5)")
                                .run("moves"));
        assertEquals(9.223372036854776E18, numbers.measure("collect.key_gaps"));
        assertEquals(
                "[[-9223372036854775806, 0, 9223372036854775807], [2, 4, 3]]",
                numbers.only("collect.key_gaps_first", Evidence.Sample.class).rows().values() + "");
    }

    @Test
    void any_driver_that_is_dropped_in_is_spoken_to() {
        String url = "jdbc:duckdb:" + folder.resolve("other.db");
        Servers.sql(
                url,
                "CREATE TABLE moves AS SELECT i AS id, 'm' || i AS what, i / 4::DECIMAL(10,2) AS cost,"
                        + " DATE '2025-01-01' + i::INTEGER AS on_day FROM range(100) r(i)");
        TestedNode moves =
                KindTester.of(new DatabaseKind())
                        .file(
                                "sources/moves.yml",
                                "kind: database\nurl: "
                                        + url
                                        + "\nlegal: {publisher: The shop, basis: own_data}\n"
                                        + "table: moves\nkey: [id]\n")
                        .run("moves");
        assertEquals(100, proven(moves).rows("moves").size());
    }
}

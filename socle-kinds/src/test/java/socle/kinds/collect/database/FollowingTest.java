package socle.kinds.collect.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class FollowingTest {

    private final String url = Servers.postgres();
    private final String name = url.substring(url.lastIndexOf('/') + 1);

    private KindTester tester(String keys) {
        return PostgresTest.tester(url, "table: moves\nchanges: {slot: " + name + "}\n" + keys);
    }

    private static TestedNode proven(TestedNode node) {
        return node.done()
                .holds("collect.completeness")
                .holds("collect.accuracy")
                .holds("collect.balance");
    }

    private static List<Object> column(TestedNode node, int column) {
        return PostgresTest.byId(node.rows("moves")).stream().map(row -> row.get(column)).toList();
    }

    /// A slot keeps the log of the whole server.
    @AfterEach
    void drop() {
        Servers.sql(
                url,
                "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE"
                        + " slot_name = '"
                        + name
                        + "'");
    }

    private String confirmed() {
        return Servers.one(
                url,
                "SELECT confirmed_flush_lsn FROM pg_replication_slots WHERE slot_name = '"
                        + name
                        + "'");
    }

    @Test
    void inserts_updates_and_deletes_are_applied_and_compared_with_the_source() {
        Servers.sql(
                url,
                "CREATE TABLE moves (id int PRIMARY KEY, what text)",
                "INSERT INTO moves SELECT i, 'a' || i FROM generate_series(1, 5) i");
        KindTester tester = tester("");
        assertEquals(5, proven(tester.run("moves")).rows("moves").size());
        Servers.sql(
                url,
                "INSERT INTO moves VALUES (6, 'six'), (7, 'seven')",
                "UPDATE moves SET what = 'two' WHERE id = 2",
                "UPDATE moves SET id = 30 WHERE id = 3",
                "DELETE FROM moves WHERE id IN (1, 7)");
        TestedNode moves = proven(tester.runAgain("moves"));
        assertEquals(List.of("2", "4", "5", "6", "30"), column(moves, 0));
        assertEquals(List.of("two", "a4", "a5", "six", "a3"), column(moves, 1));
        assertEquals(6, moves.measure("collect.rows_read"));
        assertEquals(5, moves.measure("collect.rows_written"));
        assertEquals(1, moves.measure("collect.rows_duplicate"));
        assertEquals(0, proven(tester.runAgain("moves")).measure("collect.rows_read"));
        assertEquals(5, tester.runAgain("moves").rows("moves").size());
    }

    @Test
    void the_server_is_told_only_what_was_published() {
        Servers.sql(url, "CREATE TABLE moves (id int PRIMARY KEY)");
        KindTester tester = tester("");
        proven(tester.run("moves"));
        String first = confirmed();
        Servers.sql(url, "INSERT INTO moves VALUES (1)");
        proven(tester.runAgain("moves"));
        assertEquals(first, confirmed());
        proven(tester.runAgain("moves"));
        assertNotEquals(first, confirmed());
    }

    @Test
    void a_large_value_that_did_not_change_is_kept() {
        Servers.sql(
                url,
                "CREATE TABLE moves (id int PRIMARY KEY, big text, n int)",
                "ALTER TABLE moves ALTER big SET STORAGE EXTERNAL",
                "INSERT INTO moves SELECT i, repeat(md5(i::text), 1000), 0 FROM"
                        + " generate_series(1, 3) i");
        KindTester tester = tester("");
        proven(tester.run("moves"));
        Servers.sql(
                url,
                "UPDATE moves SET n = 1 WHERE id = 1",
                "UPDATE moves SET n = 2 WHERE id = 1",
                "UPDATE moves SET id = 20, n = 5 WHERE id = 2",
                "INSERT INTO moves VALUES (4, repeat('x', 10000), 0)",
                "UPDATE moves SET n = 9 WHERE id = 4");
        TestedNode moves = proven(tester.runAgain("moves"));
        assertEquals(List.of("2", "0", "9", "5"), column(moves, 2));
        assertTrue(String.valueOf(column(moves, 1).get(3)).startsWith("c81e728d"));
    }

    @Test
    void emptying_a_table_empties_it() {
        Servers.sql(
                url,
                "CREATE TABLE moves (id int PRIMARY KEY)",
                "INSERT INTO moves VALUES (1), (2)");
        KindTester tester = tester("");
        proven(tester.run("moves"));
        Servers.sql(
                url,
                "INSERT INTO moves VALUES (3)",
                "TRUNCATE moves",
                "INSERT INTO moves VALUES (2), (9)");
        TestedNode moves = proven(tester.runAgain("moves"));
        assertEquals(List.of("2", "9"), column(moves, 0));
    }

    @Test
    void every_type_comes_by_the_log_as_by_the_copy() {
        Servers.sql(
                url,
                """
                CREATE TABLE moves (id int PRIMARY KEY, b boolean, n numeric(10,2), u numeric, t text,
                  c char(5), d date, ts timestamp, tz timestamptz, by bytea, iv interval, f float8,
                  uu uuid, ta text[], na numeric(10,2)[], ia int[], j jsonb)
                """);
        KindTester tester = tester("");
        proven(tester.run("moves"));
        Servers.sql(
                url,
                """
                INSERT INTO moves VALUES (1, true, 1.10, 1.100, E'a,"\\n', 'ab', '0044-03-15 BC',
                  'infinity', '2025-01-04 10:11:12.5+02', '\\x00ff', '1 day', 'NaN',
                  'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', E'{"a\\\\"b","",NULL,"NULL","c,d"}', '{1.1,NULL}',
                  '{}', '{"a": "é"}')
                """,
                "INSERT INTO moves (id) VALUES (2)");
        TestedNode moves = proven(tester.runAgain("moves"));
        assertEquals(2, moves.rows("moves").size());
        assertEquals("ab", moves.rows("moves").column("c").getFirst());
    }

    @Test
    void a_column_more_is_told_and_taken_from_the_start() {
        Servers.sql(url, "CREATE TABLE moves (id int PRIMARY KEY)", "INSERT INTO moves VALUES (1)");
        KindTester tester = tester("");
        proven(tester.run("moves"));
        Servers.sql(
                url, "ALTER TABLE moves ADD more int DEFAULT 7", "INSERT INTO moves VALUES (2, 3)");
        tester.runAgain("moves").failed("added: more");
        assertEquals(List.of("7", "3"), column(proven(tester.runFully("moves")), 1));
        Servers.sql(url, "DELETE FROM moves WHERE id = 1");
        assertEquals(List.of("2"), column(proven(tester.runAgain("moves")), 0));
    }

    @Test
    void a_slot_that_is_gone_is_told() {
        Servers.sql(url, "CREATE TABLE moves (id int PRIMARY KEY)");
        KindTester tester = tester("");
        proven(tester.run("moves"));
        drop();
        tester.runAgain("moves").failed("changes may be lost");
        proven(tester.runFully("moves"));
    }

    @Test
    void a_table_without_a_key_is_told() {
        Servers.sql(url, "CREATE TABLE moves (id int)");
        tester("").run("moves").failed("has no primary key");
    }

    @Test
    void what_is_not_compared_is_said_not_to_be() {
        Servers.sql(url, "CREATE TABLE moves (id int PRIMARY KEY)");
        KindTester tester =
                PostgresTest.tester(
                        url, "table: moves\nchanges: {slot: " + name + ", compare: false}\n");
        proven(tester.run("moves"));
        Servers.sql(url, "INSERT INTO moves VALUES (1)");
        TestedNode moves = proven(tester.runAgain("moves"));
        Evidence.Verdict verdict = moves.verdict("collect.accuracy");
        assertTrue(verdict.why().en().contains("was not compared"), verdict.why().en());
    }
}

package socle.kinds.collect.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

/// A connection to PostgreSQL that ends midway, wherever that is.
class CutConnectionTest {

    private final String url = Servers.postgres();
    private final Cutter cutter;

    CutConnectionTest() throws IOException {
        cutter = new Cutter(port());
    }

    private int port() {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    @BeforeEach
    void create() {
        Servers.sql(
                url,
                "CREATE TABLE moves (id int PRIMARY KEY, at timestamptz, what text)",
                "INSERT INTO moves SELECT i, TIMESTAMPTZ '2025-01-01 00:00:00Z' + i * INTERVAL"
                        + " '1 minute', repeat('m', 40) FROM generate_series(1, 100) i");
    }

    @AfterEach
    void close() throws IOException {
        cutter.close();
    }

    private KindTester tester(String keys) {
        return PostgresTest.tester(
                url.replace(":" + port() + "/", ":" + cutter.port() + "/"),
                "table: moves\nkey: [id]\n" + keys);
    }

    private void grow() {
        Servers.sql(
                url,
                "INSERT INTO moves SELECT i, TIMESTAMPTZ '2025-01-01 00:00:00Z' + i * INTERVAL"
                        + " '1 minute', repeat('m', 40) FROM generate_series(101, 20000) i");
    }

    private static void isWhole(TestedNode moves) {
        moves.done()
                .holds("collect.completeness")
                .holds("collect.accuracy")
                .holds("collect.balance");
        assertEquals(20_000, moves.rows("moves").size());
        assertEquals(0, moves.measure("collect.key_gaps"));
    }

    @Test
    void a_copy_that_is_cut_midway_is_told_as_passing_and_publishes_nothing() {
        KindTester tester = tester("retries: 1\n");
        grow();
        cutter.after(500_000);
        TestedNode cut = tester.run("moves").failed("was lost");
        assertEquals(2, cut.step().orElseThrow().attempts());
        assertEquals(2, cutter.cuts());
        assertFalse(cut.hasTable("moves"));
        cutter.mend();
        isWhole(tester.run("moves"));
    }

    @Test
    void wherever_it_is_cut_the_table_of_before_stays_and_the_next_run_is_whole() {
        for (String keys : List.of("retries: 1\n", "retries: 1\nwatermark: at\n")) {
            Servers.sql(url, "DELETE FROM moves WHERE id > 100");
            KindTester tester = tester(keys);
            tester.run("moves").done();
            grow();
            for (long bytes : List.of(1, 100, 400, 700, 1_000, 1_500, 30_000, 1_000_000)) {
                int before = cutter.cuts();
                cutter.after(bytes);
                TestedNode cut = tester.runAgain("moves").failed("");
                assertEquals(2, cut.step().orElseThrow().attempts(), cut.words());
                assertTrue(cutter.cuts() > before, bytes + ": " + cut.words());
                assertEquals(100, cut.rows("moves").size());
            }
            cutter.mend();
            isWhole(tester.runAgain("moves"));
        }
    }

    @Test
    void a_second_connection_that_is_refused_leaves_no_first_one_open() {
        String role = "narrow" + url.replaceAll(".*/", "");
        Servers.sql(
                url,
                "CREATE ROLE " + role + " LOGIN PASSWORD 'postgres' CONNECTION LIMIT 1",
                "GRANT SELECT ON moves TO " + role);
        KindTester tester = tester("").file("sources/moves.yml", narrow(role));
        tester.run("moves").failed("too many connections");
        String open = "SELECT count(*) FROM pg_stat_activity WHERE usename = '" + role + "'";
        for (int i = 0; i < 100 && !Servers.one(url, open).equals("0"); i++) {
            Servers.one(url, "SELECT pg_sleep(0.02)");
        }
        assertEquals("0", Servers.one(url, open));
    }

    private String narrow(String role) {
        return "kind: database\nurl: %s\nuser: %s\npassword: {secret: pass}\ntable: moves\nlegal: {publisher: The shop, basis: own_data}\n"
                .formatted(url, role);
    }
}

package socle.kinds.collect.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.core.ledger.Ledger;
import socle.core.ledger.RunRow;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

/// Kills a process that collects a table which others write to, at random moments; whatever the
/// moment, the next work ends with the rows of the source, none lost and none twice. A hundred:
/// `mvn -pl socle-kinds -am test -Dtest=DatabaseKillTest -DargLine=… -Dkill.rounds=100`.
class DatabaseKillTest {

    private static final int LONGEST_LIFE_MILLIS = 900;
    private static final int ROWS = 2_000;

    private final String url = Servers.postgres();

    @Test
    void nothing_is_lost_and_nothing_comes_twice_whenever_the_process_is_killed(
            @TempDir Path project) throws Exception {
        int rounds = Integer.getInteger("kill.rounds", 3);
        long seed = Long.getLong("kill.seed", 1);
        Random random = new Random(seed);
        create();
        int inside = 0;
        for (int round = 0; round < rounds; round++) {
            String told = "seed " + seed + ", round " + round;
            kill(project, name(2 * round), random);
            inside += check(project, name(2 * round + 1), told);
        }
        System.out.println(inside + " of " + rounds + " kills fell inside a run");
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "k%05d-", number);
    }

    private void create() {
        Servers.sql(
                url,
                "CREATE TABLE moves (id int PRIMARY KEY, changed bigint, what text)",
                "CREATE SEQUENCE ticks",
                "INSERT INTO moves SELECT i, nextval('ticks'), md5(i::text) FROM generate_series(1, "
                        + ROWS
                        + ") i");
    }

    /// One transaction of a writer: some rows are new, some are others, and some are gone for
    /// whoever
    /// follows changes, then come again for whoever reads by watermark.
    private static void write(Statement statement, Random random) throws SQLException {
        int id = random.nextInt(3 * ROWS);
        statement.execute(
                "INSERT INTO moves SELECT i, nextval('ticks'), 'new' FROM generate_series(%1$d, %1$d + 20) i ON CONFLICT (id) DO UPDATE SET changed = nextval('ticks'), what = 'again'"
                        .formatted(id));
        statement.execute(
                "UPDATE moves SET changed = nextval('ticks'), what = what || '.' WHERE id %% 997 = %d"
                        .formatted(random.nextInt(997)));
        if (random.nextInt(3) == 0) {
            statement.execute(
                    "WITH gone AS (DELETE FROM moves WHERE id = (SELECT max(id) FROM moves) RETURNING id) SELECT * FROM gone");
            statement.execute(
                    "INSERT INTO moves SELECT coalesce(max(id), 0) + 1, nextval('ticks'), 'after' FROM moves ON CONFLICT DO NOTHING");
        }
    }

    private void kill(Path project, String name, Random random)
            throws IOException, InterruptedException, SQLException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "-Duser.timezone=UTC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Collector.class.getName(),
                                project.toString(),
                                name,
                                url)
                        .redirectError(project.resolve("errors").toFile())
                        .start();
        try (BufferedReader out = child.inputReader(UTF_8);
                Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            String said = out.readLine();
            assertEquals(Collector.BEGUN, said, () -> "it ended; see " + project.resolve("errors"));
            long end = System.nanoTime() + random.nextInt(LONGEST_LIFE_MILLIS) * 1_000_000L;
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                write(statement, random);
                connection.commit();
                child.waitFor(5, TimeUnit.MILLISECONDS);
            }
            child.destroyForcibly().waitFor();
        }
    }

    /// @return 1 when the kill fell inside a run
    private int check(Path project, String name, String told) throws IOException {
        assertFalse(Files.readString(project.resolve("errors")).contains("Assertion"), told);
        try (Ledger ledger = Collector.ledger(project)) {
            long killed =
                    ledger.runs(3).stream()
                            .filter(run -> run.state() == RunRow.State.RUNNING)
                            .count();
            KindTester tester = Collector.tester(project, ledger, name, url);
            List<String> wanted = source();
            for (String node : List.of("followed", "grown")) {
                TestedNode done =
                        tester.runAgain(node)
                                .done()
                                .holds("collect.accuracy")
                                .holds("collect.balance");
                if (node.equals("followed")) {
                    assertEquals(wanted, rows(done, node), told);
                } else {
                    assertEquals(wanted, living(rows(done, node), wanted), told);
                }
            }
            return (int) killed;
        }
    }

    private List<String> source() {
        List<String> rows = new ArrayList<>();
        String all =
                Servers.one(
                        url,
                        "SELECT string_agg(id || ' ' || changed || ' ' || what, E'\\n' ORDER BY id)"
                                + " FROM moves");
        all.lines().forEach(rows::add);
        return rows;
    }

    private static List<String> rows(TestedNode node, String table) {
        return PostgresTest.byId(node.rows(table)).stream()
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                .toList();
    }

    /// A watermark does not see what was deleted: those rows may stay, all others are as they are.
    private static List<String> living(List<String> rows, List<String> wanted) {
        List<String> ids = wanted.stream().map(row -> row.split(" ", 2)[0]).toList();
        return rows.stream().filter(row -> ids.contains(row.split(" ", 2)[0])).toList();
    }
}

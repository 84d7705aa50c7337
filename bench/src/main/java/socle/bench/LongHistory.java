package socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.ledger.Fingerprints;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledger;
import socle.core.ledger.Part.Seek;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.ledger.RunsWanted;
import socle.core.ledger.Shown;
import socle.core.ledger.SqliteDatabase;
import socle.core.ledger.StepRow;

/// A ledger of 10,000 nodes and 100,000 runs of ten steps each, and what pages ask of it.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.LongHistory [RUNS]`
public final class LongHistory {
    private LongHistory() {}

    private static final int NODES = 10_000;
    private static final int STEPS = 10;
    private static final int ROUNDS = 21;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    /// @param arguments how many runs
    public static void main(String[] arguments) throws IOException, SQLException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = Files.createTempDirectory("long-history");
        SqliteDatabase database = new SqliteDatabase(folder.resolve("ledger.db"));
        try (Ledger ledger = JdbcLedger.open(database)) {
            publish(ledger);
            fill(database, runs);
            measure(ledger, runs);
        } finally {
            Folders.remove(folder);
        }
    }

    /// Adds runs of ten steps each.
    static void fill(SqliteDatabase database, int runs) throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            runs(connection, runs);
            steps(connection, runs);
            connection.commit();
        }
    }

    private static void publish(Ledger ledger) {
        ledger.begin(
                new RunRow(
                        "r0", "prod", "run", "ann", BEGIN, Optional.empty(), RunRow.State.RUNNING));
        for (int i = 0; i < NODES; i++) {
            publish(ledger, i, "v1");
        }
    }

    private static void publish(Ledger ledger, int number, String version) {
        NodeId node = node(number);
        List<Column> columns = List.of(new Column("a", "BIGINT"), new Column("b", "VARCHAR"));
        Table table = new Table(node.value(), version, columns, 10, 1_000, "sha256:0");
        ledger.publish(
                new StepRow(
                        "r0",
                        node,
                        StepRow.State.DONE,
                        1,
                        "new",
                        Phrase.same(""),
                        0,
                        0,
                        BEGIN,
                        Duration.ofSeconds(1)),
                new Published(
                        "prod",
                        node,
                        version,
                        "r0",
                        BEGIN,
                        BEGIN,
                        new Fingerprints("w", "o", "d", "m", "f", "w"),
                        Map.of(),
                        List.of(table),
                        Optional.empty(),
                        Optional.empty()),
                List.of());
    }

    private static void runs(Connection to, int runs) throws SQLException {
        try (PreparedStatement insert =
                to.prepareStatement("INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= runs; i++) {
                String at = BEGIN.plusSeconds(i * 60L).toString().replace("Z", ".000000000Z");
                insert.setString(1, run(i));
                insert.setString(2, i % 5 == 0 ? "dev" : "prod");
                insert.setString(3, i % 7 == 0 ? "run orders+" : "socle serve");
                insert.setString(4, i % 3 == 0 ? "ann@here" : "bob@there");
                insert.setString(5, at);
                insert.setString(6, at);
                insert.setString(7, i % 500 == 0 ? "FELL" : "DONE");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void steps(Connection to, int runs) throws SQLException {
        try (PreparedStatement insert =
                to.prepareStatement(
                        "INSERT INTO step VALUES (?, ?, ?, 'DONE', 1, 'aged', '', '', 0, 0, ?, 5)")) {
            for (int i = 1; i <= runs * STEPS; i++) {
                insert.setLong(1, 1_000_000L + i);
                insert.setString(2, run((i - 1) / STEPS + 1));
                insert.setString(3, node(i % NODES).value());
                insert.setString(4, "2026-01-01T00:00:00.000000000Z");
                insert.addBatch();
                if (i % 10_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void measure(Ledger ledger, int runs) {
        System.out.printf(
                Locale.ROOT,
                "%,d nodes, %,d runs, %,d steps; median and worst of %d, ms%n%n| question | median |"
                        + " worst |%n|---|---|---|%n",
                NODES,
                runs,
                runs * STEPS,
                ROUNDS);
        RunsWanted all = RunsWanted.all();
        RunsWanted fell = RunsWanted.of(RunRow.State.FELL);
        RunsWanted said = said("orders", "ann");
        RunsWanted none = said("nobody wrote this", "ann");
        time("revision", () -> ledger.revision("prod"));
        time("all that is shown", () -> ledger.shown(Shown.nothing("prod")));
        Shown known = ledger.shown(Shown.nothing("prod"));
        time("what is shown, nothing new", () -> ledger.shown(known));
        publish(ledger, 7, "v2");
        time("what is shown, one node new", () -> ledger.shown(known));
        time("newest 50 runs", () -> ledger.history().runs(all, Seek.first(50)));
        Seek middle = new Seek(run(runs / 2), 50);
        time("50 runs from the middle", () -> ledger.history().runs(all, middle));
        time("newest 50 that fell", () -> ledger.history().runs(fell, Seek.first(50)));
        time("newest 50 by command and person", () -> ledger.history().runs(said, Seek.first(50)));
        time("50 by a command that nobody gave", () -> ledger.history().runs(none, Seek.first(50)));
        time("count of all", () -> ledger.history().count(all));
        time("count of those that fell", () -> ledger.history().count(fell));
        time("count by command and person", () -> ledger.history().count(said));
        time("one run", () -> ledger.history().run(run(runs / 3)));
        time("50 steps of a run", () -> ledger.history().steps(run(runs / 3), Seek.first(50)));
        time("endings of a run", () -> ledger.history().endings(run(runs / 3)));
        time("newest 50 steps of a node", () -> ledger.history().steps(node(9), Seek.first(50)));
        time("50 versions of a node", () -> ledger.history().versions(node(7), Seek.first(50)));
        time("last steps of all nodes", () -> ledger.lastSteps("prod"));
    }

    private static RunsWanted said(String command, String who) {
        return new RunsWanted(
                EnumSet.complementOf(EnumSet.of(RunRow.State.RUNNING)),
                Optional.empty(),
                Optional.of(command),
                Optional.of(who),
                Optional.empty(),
                Optional.empty());
    }

    private static void time(String name, Runnable question) {
        double[] millis = new double[ROUNDS];
        question.run();
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            question.run();
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                name,
                millis[ROUNDS / 2],
                millis[ROUNDS - 1]);
    }

    private static String run(int number) {
        return "r%07d".formatted(number);
    }

    private static NodeId node(int number) {
        return new NodeId("node_%05d".formatted(number));
    }
}

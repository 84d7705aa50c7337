package socle.core.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import socle.api.live.Firing;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledgers;
import socle.core.ledger.PostgresDatabase;

/// Two servers on one PostgreSQL, many jobs due at once, one server killed. With
/// `-Dservers.jobs=1000 -Dservers.beat=5000` it is what a team would have, and tells its figures.
/// What was under way in a server that is killed is done again; nothing else is, and nothing is
/// lost.
final class TwoServersTest {

    private static final int JOBS = Integer.getInteger("servers.jobs", 60);
    private static final int BEAT = Integer.getInteger("servers.beat", 500);

    /// The first server never ends one job of so many.
    private static final int STUCK = 4;

    private static final int KILLED_AT = 2;

    @TempDir Path folder = Path.of(".");

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final PostgresDatabase database = Ledgers.postgres();

    @Test
    @Timeout(600)
    void each_due_time_is_served_once_though_a_server_is_killed() throws Exception {
        JdbcLedger.open(database).close();
        Process ann = server("ann", STUCK);
        Process bob = server("bob", 0);
        try {
            awaited("ann ready", "bob ready");
            long begun = System.nanoTime();
            makeDue();
            Map<String, List<String>> served = new HashMap<>();
            Set<String> stuck = new HashSet<>();
            while (stuck.size() < KILLED_AT) {
                String _ = hear(served, stuck);
            }
            ann.destroyForcibly().waitFor();
            long killed = System.nanoTime();
            Set<String> underWay = underWay();
            long taken = killed;
            while (leftOpen() > 0) {
                String line = hear(served, stuck);
                boolean again = line.startsWith("bob") && underWay.contains(line.split(" ")[2]);
                taken = again ? System.nanoTime() : taken;
            }
            long ended = System.nanoTime();
            bob.getOutputStream().close();
            while (!hear(served, stuck).equals("bob ended")) {
                assertTrue(bob.isAlive() || !lines.isEmpty(), "bob ended without a word");
            }
            assertEquals(0, bob.waitFor());
            check(served, stuck);
            tell(killed - begun, underWay.size(), taken - killed, ended - killed);
        } finally {
            ann.destroyForcibly();
            bob.destroyForcibly();
        }
    }

    private Set<String> underWay() {
        try (JdbcLedger ledger = JdbcLedger.open(database)) {
            Set<String> nodes = new HashSet<>();
            ledger.firings("prod").running().stream()
                    .filter(one -> one.by().equals("ann"))
                    .forEach(one -> nodes.add(one.node().value()));
            return nodes;
        }
    }

    private int leftOpen() {
        try (JdbcLedger ledger = JdbcLedger.open(database)) {
            List<Firing> all = ledger.firings("prod").latest(10 * JOBS, 0);
            return JOBS - (int) all.stream().filter(one -> one.ended().isPresent()).count();
        }
    }

    private static void tell(long before, int underWay, long taken, long all) {
        System.out.printf(
                "%d jobs due; one server killed after %.1f s with %d under way; these were served"
                        + " %.1f s after the kill (%.1f s promised to go on), all of them %.1f s"
                        + " after it%n",
                JOBS,
                before / 1e9,
                underWay,
                taken / 1e9,
                ServerProcess.pace(BEAT).takeover().toMillis() / 1e3,
                all / 1e9);
    }

    private void check(Map<String, List<String>> served, Set<String> stuck) {
        try (JdbcLedger ledger = JdbcLedger.open(database)) {
            List<Firing> all = ledger.firings("prod").latest(10 * JOBS, 0);
            assertEquals(JOBS, all.size());
            for (Firing one : all) {
                String node = one.node().value();
                List<String> by = served.getOrDefault(node, List.of());
                assertEquals(Firing.State.DONE, one.state(), node);
                assertEquals(one.by(), by.getLast(), node);
                assertEquals(new HashSet<>(by).size(), by.size(), node);
                assertTrue(by.size() == 1 || one.attempts() == 2, node);
                assertTrue(!stuck.contains(node) || one.attempts() == 2, node);
            }
            assertEquals(
                    Set.of("ann", "bob"),
                    new HashSet<>(served.values().stream().flatMap(List::stream).toList()));
            assertTrue(stuck.size() >= KILLED_AT);
        }
    }

    private String hear(Map<String, List<String>> served, Set<String> stuck)
            throws InterruptedException {
        String line = lines.poll(1, TimeUnit.SECONDS);
        String[] words = String.valueOf(line).split(" ");
        if (words.length == 3 && words[1].equals("served")) {
            served.computeIfAbsent(words[2], _ -> new ArrayList<>()).add(words[0]);
        } else if (words.length == 3 && words[1].equals("stuck")) {
            stuck.add(words[2]);
        }
        return String.valueOf(line);
    }

    private void awaited(String... wanted) throws InterruptedException {
        Set<String> open = new HashSet<>(List.of(wanted));
        while (!open.isEmpty()) {
            String line = lines.poll(120, TimeUnit.SECONDS);
            assertNotNull(line, "a server did not begin");
            open.remove(line);
        }
    }

    /// As if all of them had last been served an hour ago.
    private void makeDue() throws SQLException {
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
        Reached reached = new Reached(hour.minusSeconds(1), "");
        String by = List.of(Bell.every(Duration.ofHours(1))).toString();
        byte[] text = (reached.text() + by).getBytes(StandardCharsets.UTF_8);
        try (Connection connection = database.open();
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE schedule SET execution_time = now(), task_data = ?")) {
            update.setBytes(1, text);
            assertEquals(JOBS, update.executeUpdate());
        }
    }

    private Process server(String name, int stuck) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServerProcess.class.getName(),
                                folder.toString(),
                                database.url(),
                                name,
                                String.valueOf(JOBS),
                                String.valueOf(stuck),
                                String.valueOf(BEAT))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Thread.ofVirtual().start(() -> read(name, process));
        return process;
    }

    private void read(String name, Process process) {
        try (BufferedReader said = process.inputReader()) {
            said.lines().forEach(line -> lines.add(name + " " + line));
        } catch (IOException | UncheckedIOException _) {
            // It was killed while it spoke.
            lines.add(name + " gone");
        }
    }
}

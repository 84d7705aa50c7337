package socle.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import socle.app.Main;

/// A table of PostgreSQL: `socle run` of a `database` node, copied, counted and hashed on both
/// sides, against `psql \copy` of the same table to a file. The CPU is that of the process and of
/// the server's backends together, when the server is on this machine and started by hand.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.PostgresLoad
/// jdbc:postgresql://localhost:5432/postgres USER [ROWS] [ROUNDS]`
public final class PostgresLoad {

    private static final String TABLE = "socle_bench";

    private static final int BACKEND_END_MILLIS = 500;

    /// Those of `bin/socle run`.
    private static final String[] OPTIONS = {
        "-XX:+UseSerialGC",
        "-Xmx384m",
        "-XX:Tier4InvocationThreshold=50000",
        "-XX:Tier4MinInvocationThreshold=6000",
        "-XX:Tier4CompileThreshold=150000",
        "-Djdk.reflect.useNativeAccessorOnly=true"
    };

    private final String url;
    private final String user;
    private final int rounds;

    private PostgresLoad(String url, String user, int rounds) {
        this.url = url;
        this.user = user;
        this.rounds = rounds;
    }

    /// Makes the table when it is missing or of another size, and runs both in turn.
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        int rows = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_500_000;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 5;
        PostgresLoad bench = new PostgresLoad(arguments[0], arguments[1], rounds);
        Duo start = bench.duel(1);
        Duo load = bench.duel(rows);
        System.out.printf(
                Locale.ROOT,
                "%d rounds, 2 threads, 512 MB for the engine%n%nOne row:%n%n%s%n%d rows:%n%n%s%n",
                rounds,
                start.table(),
                rows,
                load.table());
        System.out.printf(
                Locale.ROOT,
                "Rate of `psql \\copy` reached: wall %.2f whole, %.2f beyond starting; CPU %.2f,"
                        + " %.2f%n",
                load.rate(Cost::wall),
                load.beyond(start, Cost::wall),
                load.rate(Cost::cpu),
                load.beyond(start, Cost::cpu));
    }

    private Duo duel(int rows) throws IOException, InterruptedException, SQLException {
        String server = fill(rows);
        Path folder = Files.createTempDirectory("postgres-load");
        try {
            project(folder);
            Duo duo = new Duo(new ArrayList<>(), new ArrayList<>());
            for (int round = 0; round <= rounds; round++) {
                Cost bare = cost(server, () -> psql(folder));
                Folders.remove(folder.resolve(".socle"));
                Cost socle = cost(server, () -> socle(folder));
                if (round > 0) {
                    duo.bare.add(bare);
                    duo.socle.add(socle);
                    System.err.printf(
                            Locale.ROOT, "round %d: psql %s, Socle %s%n", round, bare, socle);
                }
            }
            return duo;
        } finally {
            Folders.remove(folder);
        }
    }

    /// @return the process of the server
    private String fill(int rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + TABLE);
            statement.execute(
                    """
                    CREATE TABLE %s AS SELECT i::bigint AS id, 'strike number ' || i AS title,
                      (i %% 9000)::int AS n, ((i %% 10007) / 100.0)::numeric(12,2) AS cost,
                      date '2000-01-01' + (i %% 9000)::int AS day,
                      timestamp '2000-01-01' + i * interval '1 second' AS at, i %% 2 = 0 AS ok,
                      md5(i::text) AS code, sqrt(i) AS x,
                      timestamptz '2000-01-01 00:00Z' + i * interval '17 second' AS tz
                    FROM generate_series(1, %d) i"""
                            .formatted(TABLE, rows));
            statement.execute("VACUUM ANALYZE " + TABLE);
            try (ResultSet pid =
                    statement.executeQuery(
                            "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)")) {
                pid.next();
                return pid.getString(1);
            }
        }
    }

    private void project(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(
                folder.resolve("socle.yml"),
                "name: bench\nlanguage: en\nengine: {memory: 512MB, threads: 2}\n");
        Files.writeString(
                folder.resolve("sources/big.yml"),
                "kind: database\nlegal: {publisher: Nobody, basis: own_data}\nurl: %s\nuser: %s\ntable: %s\n"
                        .formatted(url, user, TABLE));
    }

    private void psql(Path folder) throws IOException, InterruptedException {
        URI where = URI.create(url.substring("jdbc:".length()));
        run(
                folder,
                "psql",
                "-qh",
                where.getHost(),
                "-p",
                String.valueOf(where.getPort()),
                "-U",
                user,
                "-d",
                where.getPath().substring(1),
                "-c",
                "\\copy " + TABLE + " to 'bare.csv' csv");
    }

    private static void socle(Path folder) throws IOException, InterruptedException {
        Child.in(folder, OPTIONS).run(Main.class, "run");
    }

    private static void run(Path folder, String... command)
            throws IOException, InterruptedException {
        int code =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IllegalStateException(command[0] + " ended with " + code);
        }
    }

    private static Cost cost(String server, Work work) throws IOException, InterruptedException {
        long cpu = ticks("self") + ticks(server);
        long start = System.nanoTime();
        work.run();
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        // The server counts the CPU of a backend when it has ended, a little after its client.
        Thread.sleep(BACKEND_END_MILLIS);
        return new Cost(wall, Duration.ofMillis((ticks("self") + ticks(server) - cpu) * 10));
    }

    /// CPU of the children of a process that have ended, in hundredths of a second.
    private static long ticks(String process) throws IOException {
        String stat = Files.readString(Path.of("/proc", process, "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    }

    /// One of the two ways.
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /// What one way took.
    private record Cost(Duration wall, Duration cpu) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (CPU %.2f)", seconds(wall), seconds(cpu));
        }
    }

    /// Both ways, round by round.
    private record Duo(List<Cost> bare, List<Cost> socle) {

        String table() {
            return """
                   | | `psql \\copy` | `socle run` |
                   |---|---|---|
                   | wall, s | %.2f | %.2f |
                   | CPU with the server's, s | %.2f | %.2f |
                   """
                    .formatted(
                            middle(bare, Cost::wall),
                            middle(socle, Cost::wall),
                            middle(bare, Cost::cpu),
                            middle(socle, Cost::cpu));
        }

        double rate(Function<Cost, Duration> figure) {
            return middle(bare, figure) / middle(socle, figure);
        }

        double beyond(Duo start, Function<Cost, Duration> figure) {
            return (middle(bare, figure) - middle(start.bare, figure))
                    / (middle(socle, figure) - middle(start.socle, figure));
        }
    }

    private static double middle(List<Cost> all, Function<Cost, Duration> figure) {
        List<Duration> sorted = all.stream().map(figure).sorted().toList();
        return seconds(sorted.get(sorted.size() / 2));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}

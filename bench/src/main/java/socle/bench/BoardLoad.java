package socle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// A dashboard of eight blocks over five million flights, served by the built distribution, beside
/// the same eight questions asked of DuckDB by JDBC in the same turn.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.BoardLoad DISTRIBUTION FLIGHTS`
public final class BoardLoad {
    private BoardLoad() {}

    private static final int AIRPORTS = 31;
    private static final int REST_SECONDS = 20;

    /// @param arguments the folder of the distribution, and `data/flights-3m.parquet` of the npm
    ///     package `vega-datasets` 3.2.1
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        Path socle = Path.of(arguments[0]).toAbsolutePath().resolve("bin/socle");
        Path folder = Files.createTempDirectory("board-load");
        try {
            project(folder, Path.of(arguments[1]));
            var _ = Served.call(socle, folder, "run");
            first(socle, folder);
            measure(socle, folder);
        } finally {
            Folders.remove(folder);
        }
    }

    /// CPU and memory of a server that answers its first page.
    private static void first(Path socle, Path folder) throws IOException, InterruptedException {
        double[] started = new double[5];
        double[] home = new double[5];
        double[] board = new double[5];
        double[] left = new double[5];
        for (int round = 0; round < started.length; round++) {
            try (Served served = Served.start(socle, folder)) {
                started[round] = served.cpu();
                double _ = served.ask("/");
                home[round] = served.cpu();
                double _ = served.ask("/nodes/board");
                board[round] = served.cpu();
                left[round] = served.leave();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "CPU from the start of the process, s: to listening %.2f, to the first page %.2f, to"
                        + " the dashboard %.2f; to leave %.2f s of wall time%n",
                median(started),
                median(home),
                median(board),
                median(left));
    }

    private static void measure(Path socle, Path folder)
            throws IOException, InterruptedException, SQLException {
        try (Served served = Served.start(socle, folder);
                BareBoard bare =
                        new BareBoard(folder + "/.socle/lake/five/*/*.parquet", threads())) {
            List<String> airports = bare.airports(AIRPORTS + 5);
            for (String airport : airports.subList(AIRPORTS, AIRPORTS + 5)) {
                double _ = bare.ask(airport);
                double _ = served.ask("/nodes/board?origin=" + airport);
            }
            double[] alone = new double[AIRPORTS];
            double[] asked = new double[AIRPORTS];
            double[] again = new double[AIRPORTS];
            for (int i = 0; i < AIRPORTS; i++) {
                String path = "/nodes/board?origin=" + airports.get(i);
                alone[i] = bare.ask(airports.get(i));
                asked[i] = served.ask(path);
                again[i] = served.ask(path);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s rows, %d airports in turn, %d threads of the engine%n%n| | p50, ms | worst, ms |%n"
                            + "|---|---|---|%n%s%s%sratio of the medians, less 5 ms: %.2f%n%n",
                    bare.rows(),
                    AIRPORTS,
                    threads(),
                    row("eight bare questions", alone),
                    row("the page, asked for the first time", asked),
                    row("the page again", again),
                    (median(asked) - 5) / median(alone));
            crowd(served, "/nodes/board?origin=" + airports.getFirst());
            TimeUnit.SECONDS.sleep(REST_SECONDS);
            System.out.printf(
                    Locale.ROOT,
                    "resident %d MB after %d s without a question%n",
                    served.resident(),
                    REST_SECONDS);
        }
        try (Served served = Served.start(socle, folder)) {
            double _ = served.ask("/");
            double _ = served.ask("/nodes/board");
            TimeUnit.SECONDS.sleep(REST_SECONDS);
            System.out.printf(
                    Locale.ROOT, "resident %d MB idle, after two pages%n", served.resident());
        }
    }

    /// Two hundred people at once, by `wrk`.
    private static void crowd(Served served, String path) throws IOException, InterruptedException {
        double before = served.cpu();
        Process wrk =
                new ProcessBuilder(
                                "wrk",
                                "-t1",
                                "-c200",
                                "-d20s",
                                "--timeout",
                                "30s",
                                "--latency",
                                served.address() + path)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(wrk.getInputStream().readAllBytes(), UTF_8);
        int _ = wrk.waitFor();
        System.out.println(said);
        System.out.printf(Locale.ROOT, "CPU of the server: %.2f s%n", served.cpu() - before);
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static String row(String name, double[] millis) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f |%n",
                name,
                median(millis),
                Arrays.stream(millis).max().orElse(0));
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void project(Path folder, Path flights) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path _ =
                Files.copy(
                        flights,
                        data.resolve("flights-3m.parquet"),
                        StandardCopyOption.REPLACE_EXISTING);
        try (var list = BoardLoad.class.getResourceAsStream("board.txt")) {
            String text = new String(requireNonNull(list).readAllBytes(), UTF_8);
            for (String file : text.split("(?m)^=== ", -1)) {
                int end = file.indexOf('\n');
                if (end > 0) {
                    Path path = folder.resolve(file.substring(0, end).strip());
                    Path _ = Files.createDirectories(path.getParent());
                    Path _ = Files.writeString(path, file.substring(end + 1));
                }
            }
        }
    }
}

package socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import socle.core.ledger.SqliteDatabase;

/// A project of 10,000 nodes with 100,000 runs behind it, served by the built distribution: how
/// long
/// each page takes when it is the first after a start, when it is asked for again, and when
/// another process has published since. Its run of 10,000 nodes takes some minutes.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.ManyPages DISTRIBUTION [MODELS]`
public final class ManyPages {
    private ManyPages() {}

    private static final int SOURCES = 100;
    private static final int MODELS = 8_400;
    private static final int WIDE = 1_000;
    private static final int RUNS = 100_000;
    private static final int ROUNDS = 5;

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/datasets",
                    "/datasets?sort=-age&state=never",
                    "/runs",
                    "/runs/next",
                    "/coverage",
                    "/needs",
                    "/graph",
                    "/graph?focus=node_00500&to=node_01999",
                    "/nodes/node_00500",
                    "/nodes/s001",
                    "/nodes/node_00500/rows",
                    "/search?q=totals+node_00500",
                    "/project",
                    "/folders/models?after=500",
                    "/api/v1/datasets?limit=50");

    /// @param arguments the folder of the distribution, and how many models; a sixth as many checks
    ///     are added
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        Path socle = Path.of(arguments[0]).toAbsolutePath().resolve("bin/socle");
        int models = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MODELS;
        Path folder = Files.createTempDirectory("many-pages");
        try {
            project(folder, models);
            var took = Served.call(socle, folder, "run");
            LongHistory.fill(new SqliteDatabase(folder.resolve(".socle/ledger.db")), RUNS);
            System.out.printf(
                    Locale.ROOT,
                    "%,d nodes, run in %d s; %,d runs before; ms%n%n",
                    SOURCES + models + models / 6,
                    took.toSeconds(),
                    RUNS);
            measure(socle, folder);
        } finally {
            Folders.remove(folder);
        }
    }

    private static void measure(Path socle, Path folder) throws IOException, InterruptedException {
        double[] first = new double[PAGES.size()];
        double[][] again = new double[PAGES.size()][ROUNDS];
        double[][] published = new double[PAGES.size()][ROUNDS];
        try (Served served = Served.start(socle, folder)) {
            for (int page = 0; page < first.length; page++) {
                first[page] = served.ask(PAGES.get(page));
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int page = 0; page < first.length; page++) {
                    again[page][round] = served.ask(PAGES.get(page));
                }
            }
            for (int round = 0; round < ROUNDS; round++) {
                var _ = Served.call(socle, folder, "run", "s00" + round, "--again");
                for (int page = 0; page < first.length; page++) {
                    published[page][round] = served.ask(PAGES.get(page));
                }
            }
        }
        System.out.print(
                "| page | first after a start | again | after a publish |\n|---|---|---|---|\n");
        for (int page = 0; page < first.length; page++) {
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %.0f | %.0f | %.0f |%n",
                    PAGES.get(page),
                    first[page],
                    median(again[page]),
                    median(published[page]));
        }
    }

    private static double median(double[] all) {
        return Arrays.stream(all).sorted().toArray()[all.length / 2];
    }

    private static void project(Path folder, int models) throws IOException {
        for (String name : List.of("data", "sources", "models", "checks")) {
            Path _ = Files.createDirectories(folder.resolve(name));
        }
        write(folder, "socle.yml", "name: Large\nlanguage: en\n");
        StringBuilder rows = new StringBuilder("id,v,name\n");
        IntStream.range(0, 50).forEach(i -> rows.append("%d,%d,n%d%n".formatted(i, i * 3, i)));
        write(folder, "data/a.csv", rows.toString());
        for (int i = 0; i < SOURCES; i++) {
            write(folder, "sources/s%03d.yml".formatted(i), source(i));
        }
        for (int i = 0; i < models; i++) {
            write(folder, "models/node_%05d.sql".formatted(i), model(i));
        }
        for (int i = 0; i < models / 6; i++) {
            write(
                    folder,
                    "checks/c%04d.yml".formatted(i),
                    "kind: check\non: node_%05d\nnot_null: [id]\nwhy: Keys are never missing.\n"
                            .formatted(i));
        }
    }

    private static String source(int number) {
        return """
               kind: file
               title: Source %1$d
               description: The source number %1$d of a large project.
               files: data/a.csv
               columns: {id: BIGINT, v: BIGINT, name: VARCHAR}
               tags: [t%2$d]
               legal: {publisher: Nobody, basis: own_data}
               """
                .formatted(number, number % 10);
    }

    /// A thousand models read the sources, each further thousand reads the one before.
    private static String model(int number) {
        int before = (int) (number * 7_919L % WIDE) + (number / WIDE - 1) * WIDE;
        String from =
                number < WIDE ? "s%03d".formatted(number % SOURCES) : "node_%05d".formatted(before);
        return """
               /*
               title: Model %1$d
               description: Model number %1$d computes totals of %2$s.
               materialize: view
               tags: [t%3$d]
               */
               SELECT id, v + %1$d AS v, name FROM %2$s
               """
                .formatted(number, from, number % 13);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path _ = Files.writeString(folder.resolve(name), text);
    }
}

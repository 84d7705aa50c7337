package socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import socle.app.Main;
import socle.kinds.tpch.TpchProject;
import socle.kinds.tpch.TpchTables;

/// The 22 queries of TPC-H as models: `socle run` against the same queries by the bare engine, on
/// the very files of the lake, with the same settings. Whole processes, in turn.
///
/// `java -Xmx1500m -cp 'bench/target/classes:bench/target/lib/*' socle.bench.Tpch [SCALE] [ROUNDS]`
public final class Tpch {
    private Tpch() {}

    /// Those of `bin/socle`.
    private static final String[] OPTIONS = {
        "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"
    };

    private static final String SETTINGS =
            "name: tpch\nlanguage: en\nengine: {memory: 1GB, threads: 2}\nversions: {keep: 1}\n";

    /// How many times each query is in the large project.
    private static final int TIMES = 4;

    /// What is done in one process.
    private enum Way {
        BARE_QUERY("bare engine, 22 answers fetched"),
        BARE_COPY("bare engine, 22 answers written"),
        BARE_COPIES("bare engine, 88 answers written"),
        SOCLE_RUN("`socle run`, 22 models"),
        SOCLE_RUNS("`socle run`, 88 models");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        private Usage run(Child child) throws IOException, InterruptedException {
            return switch (this) {
                case BARE_QUERY -> child.run(BareTpch.class, "query", "1");
                case BARE_COPY -> child.run(BareTpch.class, "copy", "1");
                case BARE_COPIES -> child.run(BareTpch.class, "copy", String.valueOf(TIMES));
                case SOCLE_RUN -> child.run(Main.class, "run", "tag:once", "--full");
                case SOCLE_RUNS -> child.run(Main.class, "run", "kind:model", "--full");
            };
        }
    }

    /// Generates the tables unless they are there, collects them, prints the table.
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        double scale = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 1;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "socle-tpch-" + scale);
        project(folder, scale);
        Child child = Child.in(folder, OPTIONS);
        child.run(Main.class, "run");
        Map<Way, List<Usage>> taken = new EnumMap<>(Way.class);
        // Why: a first round warms the page cache and does not count.
        for (int round = 0; round <= rounds; round++) {
            for (Way way : Way.values()) {
                Usage usage = way.run(child);
                System.err.printf(
                        Locale.ROOT, "round %d, %s: %.2f s%n", round, way, seconds(usage.cpu()));
                if (round > 0) {
                    taken.computeIfAbsent(way, _ -> new ArrayList<>()).add(usage);
                }
            }
        }
        Map<Way, Usage> medians = new EnumMap<>(Way.class);
        taken.forEach((way, usages) -> medians.put(way, Usage.median(usages)));
        System.out.printf(
                Locale.ROOT, "TPC-H at scale %s, %d rounds, 2 threads%n%n", scale, rounds);
        medians.forEach(Tpch::line);
        ratios(medians);
    }

    private static void project(Path folder, double scale) throws IOException, SQLException {
        for (Map.Entry<String, String> file : TpchProject.files(TIMES).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(folder.resolve("socle.yml"), SETTINGS);
        if (!Files.exists(folder.resolve("data"))) {
            TpchTables.write(folder.resolve("data"), scale);
        }
    }

    private static void line(Way way, Usage usage) {
        System.out.printf(
                Locale.ROOT,
                "| %s | CPU %.2f s | wall %.2f s | %d MB |%n",
                way.words,
                seconds(usage.cpu()),
                seconds(usage.wall()),
                usage.peak() >> 20);
    }

    /// A process starts once, however much it does: what 66 further models cost is told apart.
    private static void ratios(Map<Way, Usage> medians) {
        double query = cpu(medians, Way.BARE_QUERY);
        double copy = cpu(medians, Way.BARE_COPY);
        double run = cpu(medians, Way.SOCLE_RUN);
        double further =
                (cpu(medians, Way.SOCLE_RUNS) - run) / (cpu(medians, Way.BARE_COPIES) - copy);
        System.out.printf(
                Locale.ROOT,
                "%nwriting costs the bare engine %.2f s of CPU, %.0f %% of answering%n"
                        + "CPU of the further models, Socle / bare: %.2f%n"
                        + "CPU of the whole process, Socle / bare: %.2f%n",
                copy - query,
                100 * (copy - query) / query,
                further,
                run / copy);
    }

    private static double cpu(Map<Way, Usage> medians, Way way) {
        Usage usage = medians.get(way);
        return usage == null ? Double.NaN : seconds(usage.cpu());
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}

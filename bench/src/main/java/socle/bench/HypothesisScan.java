package socle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hypotheses over a hundred million rows, run by the built distribution, beside one bare scan of
/// the same columns by JDBC with as many threads: a comparison of two groups and a contingency
/// table. The time of a hypothesis is that of its step, evidence and all.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.HypothesisScan DISTRIBUTION
/// [ROWS]`
public final class HypothesisScan {
    private HypothesisScan() {}

    private static final long ROWS = 100_000_000;
    private static final int ROUNDS = 5;

    private static final Map<String, String> BARE = bare();

    private static Map<String, String> bare() {
        Map<String, String> bare = new LinkedHashMap<>();
        bare.put("apart", "SELECT arm, count(v), avg(v), var_samp(v) FROM %s GROUP BY arm");
        bare.put("linked", "SELECT arm, level, count(*) FROM %s GROUP BY ALL");
        return bare;
    }

    /// @param arguments the folder of the distribution, and how many rows
    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        Path socle = Path.of(arguments[0]).toAbsolutePath().resolve("bin/socle");
        long rows = arguments.length > 1 ? Long.parseLong(arguments[1]) : ROWS;
        Path folder = Files.createTempDirectory("hypothesis-scan");
        try {
            project(folder, rows);
            var _ = Served.call(socle, folder, "run");
            measure(socle, folder, rows);
        } finally {
            Folders.remove(folder);
        }
    }

    private static void measure(Path socle, Path folder, long rows)
            throws IOException, InterruptedException, SQLException {
        System.out.printf(
                Locale.ROOT,
                "%,d rows, %d threads; s, median of %d%n%n| | step | bare scan | ratio |%n|---|---|---|---|%n",
                rows,
                threads(),
                ROUNDS);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement to = connection.createStatement()) {
            boolean _ = to.execute("SET threads = " + threads());
            for (Map.Entry<String, String> one : BARE.entrySet()) {
                double[] steps = new double[ROUNDS];
                double[] bare = new double[ROUNDS];
                String scan =
                        one.getValue()
                                .formatted(
                                        "read_parquet('"
                                                + folder
                                                + "/.socle/lake/big/*/*.parquet')");
                for (int round = 0; round < ROUNDS; round++) {
                    bare[round] = bare(to, scan);
                    steps[round] = step(socle, folder, one.getKey());
                }
                System.out.printf(
                        Locale.ROOT,
                        "| `%s` | %.2f | %.2f | %.2f |%n",
                        one.getKey(),
                        median(steps),
                        median(bare),
                        median(steps) / median(bare));
            }
        }
    }

    private static double bare(Statement to, String scan) throws SQLException {
        long start = System.nanoTime();
        try (ResultSet row = to.executeQuery(scan)) {
            while (row.next()) {
                Object _ = row.getObject(1);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /// How long the step of one node took, as the run tells it.
    private static double step(Path socle, Path folder, String node)
            throws IOException, InterruptedException {
        var _ = Served.call(socle, folder, "run", node, "--again", "--json");
        String said = Files.readString(folder.resolve(".told"), UTF_8);
        JsonNode told = new JsonMapper().readTree(said.substring(said.indexOf('{')));
        return StreamSupport.stream(told.path("steps").spliterator(), false)
                .filter(step -> step.path("id").asString().equals(node))
                .mapToDouble(step -> step.path("seconds").asDouble())
                .findFirst()
                .orElseThrow();
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static void project(Path folder, long rows) throws IOException {
        List<String> files = new ArrayList<>();
        files.add(
                "socle.yml\nname: Large\nlanguage: en\nengine: {threads: %d}".formatted(threads()));
        files.add(
                """
                models/big.sql
                /*
                materialize: table
                */
                SELECT CASE WHEN hash(i) %% 2 = 0 THEN 'old' ELSE 'new' END AS arm,
                  CASE hash(i + 1) %% 3 WHEN 0 THEN 'low' WHEN 1 THEN 'middle' ELSE 'high' END AS level,
                  round((hash(i + 2) %% 10000) / 97.0, 2)::DOUBLE AS v
                FROM range(%d) AS r (i)"""
                        .formatted(rows));
        files.add(
                """
                hypotheses/apart.yml
                kind: hypothesis
                question: Do the two arms differ in the mean?
                h0: Both arms have the same mean.
                h1: The means differ.
                from: big
                value: v
                by: arm
                test: welch
                matters: 0.1""");
        files.add(
                """
                hypotheses/linked.yml
                kind: hypothesis
                question: Are arm and level linked?
                h0: Arm and level are independent.
                h1: Arm and level are linked.
                from: big
                category: level
                by: arm
                matters: 0.1""");
        for (String file : files) {
            int end = file.indexOf('\n');
            Path path = folder.resolve(file.substring(0, end));
            Path _ = Files.createDirectories(path.getParent());
            Path _ = Files.writeString(path, file.substring(end + 1) + "\n");
        }
    }
}

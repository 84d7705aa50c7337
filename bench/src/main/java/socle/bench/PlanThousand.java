package socle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A project of 1,000 nodes, run once by the built distribution; then `plan` with nothing changed
/// and `--version`, as whole processes.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.PlanThousand DISTRIBUTION
/// [ROUNDS]`
public final class PlanThousand {
    private PlanThousand() {}

    private static final int NODES = 1000;
    private static final int FILES = 10;

    /// Each chain begins at a file; ten models long, as a warehouse of three layers rarely is.
    private static final int CHAIN = 10;

    /// @param arguments the folder of the distribution, and how many rounds
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path socle = Path.of(arguments[0]).toAbsolutePath().resolve("bin/socle");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        Path folder = Files.createTempDirectory("plan-thousand");
        try {
            project(folder);
            Command command = new Command(socle, folder);
            command.run("run");
            System.out.printf(
                    Locale.ROOT,
                    """
                    %,d nodes, median of %d rounds, %s

                    | | user, s | system, s | wall, s |
                    |---|---|---|---|
                    %s%s""",
                    NODES,
                    rounds,
                    Files.exists(socle.resolveSibling("../lib/socle.aot"))
                            ? "after bin/prepare"
                            : "without bin/prepare",
                    row("`plan`, nothing changed", command, rounds, "plan"),
                    row("`--version`", command, rounds, "--version"));
        } finally {
            Folders.remove(folder);
        }
    }

    private static String row(String name, Command command, int rounds, String verb)
            throws IOException, InterruptedException {
        command.run(verb);
        List<Times> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            all.add(command.run(verb));
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f |%n",
                name,
                middle(all.stream().map(Times::user)),
                middle(all.stream().map(Times::system)),
                middle(all.stream().map(Times::wall)));
    }

    private static double middle(Stream<Duration> times) {
        List<Duration> sorted = times.sorted().toList();
        return sorted.get(sorted.size() / 2).toNanos() / 1e9;
    }

    private static void project(Path folder) throws IOException {
        for (String name : List.of("data", "sources", "models")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("socle.yml"), "name: thousand\nlanguage: en\n");
        for (int file = 0; file < FILES; file++) {
            Files.writeString(folder.resolve("data/f" + file + ".csv"), "id,amount\n1,10\n2,20\n");
            Files.writeString(folder.resolve("sources/f" + file + ".yml"), file(file));
        }
        for (int model = 0; model < NODES - FILES; model++) {
            Files.writeString(folder.resolve("models/m" + model + ".sql"), model(model));
        }
    }

    private static String file(int number) {
        return """
               kind: file
               legal: {publisher: Nobody, basis: own_data}
               files: data/f%d.csv
               columns:
                 id: BIGINT
                 amount: DOUBLE
               """
                .formatted(number);
    }

    private static String model(int number) {
        String from = number % CHAIN == 0 ? "f" + number / CHAIN % FILES : "m" + (number - 1);
        return """
               /*
               kind: model
               title: Step %1$d of a chain
               */
               SELECT id, amount + %1$d AS amount
               FROM %2$s
               WHERE amount > 0
               """
                .formatted(number, from);
    }

    private record Times(Duration user, Duration system, Duration wall) {}

    /// The command of a distribution in a project, timed from outside by the shell.
    private record Command(Path socle, Path project) {

        /// Runs it; fails unless it ends with 0.
        Times run(String verb) throws IOException, InterruptedException {
            Path told = project.resolve(".told");
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(
                                    "bash",
                                    "-c",
                                    "TIMEFORMAT='%U %S'; time \"$0\" \"$1\" >\"$2\" 2>&1",
                                    socle.toString(),
                                    verb,
                                    told.toString())
                            .directory(project.toFile())
                            .redirectErrorStream(true)
                            .start();
            String times = new String(process.getInputStream().readAllBytes(), UTF_8);
            int code = process.waitFor();
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            if (code != 0) {
                throw new IllegalStateException(
                        verb + " ended with " + code + ":\n" + Files.readString(told));
            }
            String[] parts = times.strip().split(" ", 2);
            return new Times(seconds(parts[0]), seconds(parts[1]), wall);
        }

        private static Duration seconds(String text) {
            return Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000));
        }
    }
}

package socle.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.SplittableRandom;
import socle.app.Main;

/// One large CSV file: `socle run` of a `file` node, with its count apart, its digest, its lake and
/// its ledger, against a bare `COPY` of the same columns by the same engine with the same settings.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.CsvLoad [MEGABYTES] [ROUNDS]`
public final class CsvLoad {
    private CsvLoad() {}

    private static final String NODE =
            """
            kind: file
            legal: {publisher: Nobody, basis: own_data}
            files: data/big.csv
            columns:
              id: BIGINT
              title: VARCHAR
              remark: VARCHAR
              cost: DOUBLE
              day: DATE
              at: TIMESTAMP
              ok: BOOLEAN
              code: VARCHAR
            """;

    /// Runs both in turn on a file of one row, which tells what starting costs, and on the large
    /// one; prints the tables.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long megabytes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Duel start = duel(1, rounds);
        Duel load = duel(megabytes * 1_000_000, rounds);
        System.out.printf(
                Locale.ROOT,
                "%d rounds, 2 threads, 512 MB for the engine%n%nOne row:%n%n%s%n%d MB:%n%n%s%n",
                rounds,
                start.table("bare `COPY`", "`socle run`"),
                megabytes,
                load.table("bare `COPY`", "`socle run`"));
        System.out.printf(
                Locale.ROOT,
                "Beyond starting: CPU ratio %.2f, wall ratio %.2f%n",
                load.beyond(start, Usage::cpu),
                load.beyond(start, Usage::wall));
    }

    private static Duel duel(long bytes, int rounds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("csv-load");
        try {
            project(folder, bytes);
            Child child = Child.in(folder, "-XX:+UseSerialGC", "-Xmx512m");
            return new Duel(rounds)
                    .run(
                            () -> child.run(BareCopy.class, "data/big.csv", "bare.parquet"),
                            () -> {
                                Folders.remove(folder.resolve(".socle"));
                                return child.run(Main.class, "run");
                            });
        } finally {
            Folders.remove(folder);
        }
    }

    private static void project(Path folder, long bytes) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(
                folder.resolve("socle.yml"),
                "name: bench\nlanguage: en\nengine: {memory: 512MB, threads: 2}\n");
        Files.writeString(folder.resolve("sources/big.yml"), NODE);
        Path csv = folder.resolve("data/big.csv");
        generate(csv, bytes);
        Files.setLastModifiedTime(csv, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
    }

    /// Rows of about 110 bytes; one remark in seven has a line break and quotes.
    private static void generate(Path csv, long bytes) throws IOException {
        SplittableRandom random = new SplittableRandom(20_261_122);
        LocalDate day = LocalDate.of(2000, 1, 1);
        LocalDateTime at = day.atStartOfDay();
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write("id,title,remark,cost,day,at,ok,code\n");
            for (long id = 0; written < bytes; id++) {
                String remark =
                        id % 7 == 0 ? "\"several\nlines, \"\"quoted\"\"\"" : "plain text of a row";
                String row =
                        id
                                + ",strike number "
                                + id
                                + ","
                                + remark
                                + ","
                                + random.nextInt(10_000_000) / 100.0
                                + ","
                                + day.plusDays(id % 9000)
                                + ","
                                + at.plusSeconds(id).toString().replace('T', ' ')
                                + ","
                                + (random.nextInt(2) == 0)
                                + ","
                                + Long.toHexString(random.nextLong())
                                + "\n";
                out.write(row);
                written += row.length();
            }
        }
    }
}

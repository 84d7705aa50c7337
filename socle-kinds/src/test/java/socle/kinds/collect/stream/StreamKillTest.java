package socle.kinds.collect.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.core.ledger.Ledger;
import socle.core.testing.KindTester;

/// Kills a process that listens, at random moments; whatever the moments, offsets, counts and rows
/// end as those of a work that nobody killed. A million events and twenty kills: see
/// `docs/performance.md`.
class StreamKillTest {

    private static final Broker BROKER = Broker.shared();
    private static final int AT_ONCE = 10_000;
    private static final int PARTITIONS = 3;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final int events = Integer.getInteger("kill.events", 20_000);
    private final int rounds = Integer.getInteger("kill.rounds", 3);
    private final int life = Integer.getInteger("kill.life", 2_500);
    private final String rows = System.getProperty("kill.batch", "400");
    private final long seed = Long.getLong("kill.seed", 1);

    @Test
    void offsets_counts_and_rows_are_the_same_whenever_the_process_is_killed(@TempDir Path folder)
            throws Exception {
        BROKER.topic("kills", PARTITIONS);
        Random random = new Random(seed);
        Path project = Files.createDirectories(folder.resolve("killed"));
        List<Long> taken = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            fill(share(round), share(round + 1), random);
            kill(project, round, random.nextInt(life));
            try (Ledger ledger = KilledStream.ledger(project)) {
                KindTester tester = KilledStream.tester(project, ledger, "look-");
                taken.add(Listened.counts(tester, "events").in());
            }
        }
        fill(share(rounds), events, random);
        System.out.println("taken in when it was killed: " + taken + " of " + events);
        List<String> whole =
                ended(Files.createDirectories(folder.resolve("whole")), "w-", "1000000");
        assertEquals(whole, ended(project, "z-", rows), "seed " + seed);
    }

    /// How many events there are when a life begins: it always has some to take in.
    private int share(int round) {
        return (int) ((long) events * round / (rounds + 1));
    }

    /// One event in fifty comes twice, one in thirty is late, one in seventy is none.
    private static void fill(int first, int end, Random random) {
        for (int from = first; from < end; from += AT_ONCE) {
            List<List<byte[]>> all = new ArrayList<>();
            for (int i = 0; i < PARTITIONS; i++) {
                all.add(new ArrayList<>());
            }
            for (int i = from; i < Math.min(end, from + AT_ONCE); i++) {
                int id = random.nextInt(50) == 0 ? random.nextInt(i + 1) : i;
                all.get(id % PARTITIONS).add(event(id, random).getBytes(UTF_8));
            }
            for (int i = 0; i < PARTITIONS; i++) {
                BROKER.send("kills", i, all.get(i));
            }
        }
    }

    private static String event(int id, Random random) {
        Instant at = FIRST.plusMillis(500L * id);
        Instant told = random.nextInt(30) == 0 ? at.minusSeconds(600) : at;
        return random.nextInt(70) == 0
                ? "{\"id\":" + id
                : "{\"id\":%s,\"at\":\"%s\",\"place\":{\"city\":\"Évry %s\"}}"
                        .formatted(id, told, random.nextInt(100));
    }

    private static void kill(Path project, int round, int life)
            throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx384m",
                                "-Duser.timezone=UTC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledStream.class.getName(),
                                project.toString(),
                                String.format(Locale.ROOT, "k%05d-", round),
                                BROKER.address(),
                                "kills",
                                System.getProperty("kill.batch", "400"))
                        .redirectError(project.resolve("errors").toFile())
                        .start();
        try (BufferedReader out = child.inputReader(UTF_8)) {
            assertEquals(
                    KilledStream.PUBLISHED,
                    out.readLine(),
                    Files.readString(project.resolve("errors")));
            boolean died = child.waitFor(life, TimeUnit.MILLISECONDS);
            assertFalse(died, "it ended by itself; see " + project.resolve("errors"));
            child.destroyForcibly().waitFor();
        }
    }

    /// Listens until all is taken in; then where it would go on, with all counts, and digests of
    /// all rows.
    private List<String> ended(Path project, String name, String batch) throws Exception {
        try (Ledger ledger = KilledStream.ledger(project)) {
            KindTester tester =
                    KilledStream.tester(project, ledger, name)
                            .file(
                                    KilledStream.NODE,
                                    KilledStream.node(BROKER.address(), "kills", batch));
            Listened.to(tester, "events").until(all -> all.in() == events);
            List<String> ended = new ArrayList<>();
            ended.add(tester.cursor("events").orElseThrow());
            for (String table : List.of("events", "events__late", "events__dead")) {
                ended.add(
                        tester.query(
                                        "SELECT count(*), CAST(sum(hash(e)::HUGEINT) AS VARCHAR) FROM "
                                                + table
                                                + " AS e")
                                .values()
                                .toString());
            }
            return ended;
        }
    }
}

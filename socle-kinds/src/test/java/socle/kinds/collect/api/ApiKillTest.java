package socle.kinds.collect.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.core.ledger.Ledger;
import socle.core.testing.TestedNode;

/// Kills a process that collects, at random moments, from a service whose records grow and change
/// meanwhile: `-Dkill.rounds=100 -Dkill.seed=1`.
class ApiKillTest {

    private static final int LONGEST_LIFE_MILLIS = 2_500;
    private static final int PAGE = 20;

    private final List<long[]> changes = new ArrayList<>();
    private long ids;

    /// Adds records, and changes some: each change has a number of its own, shared by two records
    /// now and then, so that there are ties.
    private synchronized void grow(Random random) {
        long at = changes.isEmpty() ? 0 : changes.getLast()[1] + random.nextInt(2);
        if (ids > 0 && random.nextInt(3) == 0) {
            long id = random.nextLong(ids);
            changes.removeIf(one -> one[0] == id);
            changes.add(new long[] {id, at, random.nextInt(1000)});
        } else {
            changes.add(new long[] {ids++, at, 0});
        }
    }

    private synchronized List<long[]> since(long from) {
        return changes.stream().filter(one -> one[1] >= from).toList();
    }

    /// A page of what changed since, by when; the place of the next one is a number of changes.
    private Service.Reply page(Service.Asked asked) {
        LockSupport.parkNanos(20_000_000);
        List<long[]> wanted = since(asked.number("since", 0));
        int after = asked.number("after", 0);
        String items =
                wanted.stream()
                        .skip(after)
                        .limit(PAGE)
                        .map(
                                one ->
                                        "{\"id\": %s, \"at\": %s, \"title\": \"t%s\", \"tags\": [\"a%s\", \"b\"]}"
                                                .formatted(one[0], one[1], one[2], one[2]))
                        .collect(Collectors.joining(", "));
        String next = after + PAGE < wanted.size() ? "" + (after + PAGE) : "";
        return Service.Reply.json(
                "{\"total\": %s, \"next\": \"%s\", \"items\": [%s]}"
                        .formatted(wanted.size(), next, items));
    }

    @Test
    void nothing_is_lost_or_twice_whenever_a_collection_is_killed(@TempDir Path project)
            throws Exception {
        int rounds = Integer.getInteger("kill.rounds", 4);
        Random random = new Random(Long.getLong("kill.seed", 1));
        int inside = 0;
        try (Service service = new Service().on("/loans", this::page)) {
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < 200; i++) {
                    grow(random);
                }
                inside += kill(project, service, round, random.nextInt(LONGEST_LIFE_MILLIS));
                check(project, service, round);
            }
        }
        System.out.println(inside + " of " + rounds + " kills fell inside a collection");
    }

    /// @return 1 when it was killed while it asked
    private static int kill(Path project, Service service, int round, int life)
            throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledCollection.class.getName(),
                                project.toString(),
                                String.format(Locale.ROOT, "k%05d-", 2 * round),
                                service.at("/loans"))
                        .redirectError(project.resolve("errors").toFile())
                        .start();
        try (BufferedReader out = child.inputReader(UTF_8)) {
            assertEquals(KilledCollection.BEGUN, out.readLine());
            int before = service.asked().size();
            boolean died = child.waitFor(life, TimeUnit.MILLISECONDS);
            assertFalse(died, "it ended by itself; see " + project.resolve("errors"));
            child.destroyForcibly().waitFor();
            return service.asked().size() > before ? 1 : 0;
        }
    }

    private void check(Path project, Service service, int round) throws IOException {
        String name = String.format(Locale.ROOT, "k%05d-", 2 * round + 1);
        try (Ledger ledger = KilledCollection.ledger(project)) {
            TestedNode loans =
                    KilledCollection.tester(project, ledger, name, service.at("/loans"))
                            .runAgain("loans")
                            .done()
                            .holds("collect.balance");
            List<String> wanted =
                    since(0).stream()
                            .map(one -> one[0] + " " + one[1] + " t" + one[2])
                            .sorted()
                            .toList();
            List<String> found =
                    loans.values().stream()
                            .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                            .sorted()
                            .toList();
            assertEquals(wanted, found, "round " + round);
            assertEquals(2 * wanted.size(), loans.rows("loans__tags").size(), "round " + round);
        }
    }
}

package socle.kinds.collect.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.collect.http.Origin;

/// Kills crawls at random moments; more of them with `-Dkill.rounds=100 -Dkill.seed=1`.
class CrawlKillTest {

    private static final int PAGES = 1_500;
    private static final int LONGEST_LIFE_MILLIS = 1_200;

    private final Origin origin = new Origin();
    private final long seed = Long.getLong("kill.seed", 1);
    private final Random random = new Random(seed);

    CrawlKillTest() {
        origin.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /no/");
        for (int i = 0; i < PAGES; i++) {
            origin.page("/" + i, "text/html", page(i));
        }
    }

    private static String page(int number) {
        return "<title>Page "
                + number
                + "</title><a href=/no/"
                + number
                + ">no</a>"
                + IntStream.rangeClosed(1, 3)
                        .mapToObj(k -> "<a href=/" + (number * 3 + k) % PAGES + ">on</a>")
                        .collect(Collectors.joining());
    }

    @AfterEach
    void close() {
        origin.close();
    }

    @Test
    void whatever_the_moment_no_page_is_lost_and_none_is_taken_twice(@TempDir Path folder)
            throws Exception {
        int rounds = Integer.getInteger("kill.rounds", 4);
        int played = 0;
        int inside = 0;
        for (int game = 0; played < rounds; game++) {
            Path project = Files.createDirectories(folder.resolve("g" + game));
            write(project);
            Set<String> known = new HashSet<>();
            for (int kill = 0; kill < 5 && played < rounds && known.size() < PAGES; kill++) {
                int before = origin.asked().size();
                kill(project);
                played++;
                String told = "seed " + seed + ", round " + played;
                if (ended(project)) {
                    known = Set.of();
                    break; // it was quicker than the kill: what it knew is published and removed
                }
                assertEquals(Set.of(), askedAgain(known, before), told);
                Set<String> now = visited(project);
                assertTrue(now.containsAll(known), told + ": lost " + lost(known, now));
                inside += now.size() > known.size() && now.size() < PAGES ? 1 : 0;
                known = now;
            }
            if (!ended(project)) {
                finish(project, known);
            }
        }
        System.out.println(inside + " of " + played + " kills fell inside a crawl");
        assertTrue(inside > 0, "no kill fell inside a crawl");
    }

    private void finish(Path project, Set<String> known) throws Exception {
        int before = origin.asked().size();
        TestedNode node = KindTester.in(project, new CrawlKind()).run("town").done();
        assertEquals(Set.of(), askedAgain(known, before));
        List<String> urls = node.rows().column("url").stream().map(String::valueOf).toList();
        assertEquals(PAGES, urls.size());
        assertEquals(PAGES, Set.copyOf(urls).size());
        assertEquals(PAGES, node.rows("town__refused").size());
        node.holds("collect.balance").holds("collect.completeness");
        try (Stream<Path> all = Files.walk(project.resolve(".socle/artifacts"))) {
            Path archive = all.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertEquals(List.of(), Validated.of(archive));
        }
    }

    /// Whether the crawl came as far as keeping its archive.
    private static boolean ended(Path project) throws IOException {
        Path artifacts = project.resolve(".socle/artifacts");
        if (!Files.exists(artifacts)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(artifacts)) {
            return all.anyMatch(Files::isRegularFile);
        }
    }

    private static Set<String> lost(Set<String> known, Set<String> now) {
        Set<String> lost = new HashSet<>(known);
        lost.removeAll(now);
        return lost;
    }

    /// Pages that were written down before, and asked once more since.
    private Set<String> askedAgain(Set<String> known, int before) {
        List<Origin.Asked> all = origin.asked();
        Set<String> again =
                all.subList(before, all.size()).stream()
                        .map(one -> origin.at(one.path()).toString())
                        .collect(Collectors.toSet());
        again.retainAll(known);
        return again;
    }

    private void write(Path project) throws IOException {
        Files.createDirectories(project.resolve("sources"));
        Files.writeString(
                project.resolve("sources/town.yml"),
                """
                kind: crawl
                start: [%s]
                contact: mailto:data@example.org
                delay: 0
                depth: 100
                recheck: 0
                legal: {publisher: The town, basis: own_data}
                """
                        .formatted(origin.at("/0")));
    }

    private void kill(Path project) throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledCrawl.class.getName(),
                                project.toString())
                        .redirectErrorStream(true)
                        .start();
        int before = origin.asked().size();
        try (BufferedReader out = new BufferedReader(child.inputReader(UTF_8))) {
            assertEquals(KilledCrawl.BEGUN, out.readLine());
            while (child.isAlive() && origin.asked().size() == before) {
                boolean _ = child.waitFor(10, TimeUnit.MILLISECONDS); // it starts up
            }
            boolean _ = child.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
        }
    }

    /// What the whole groups of the journal say was asked.
    private static Set<String> visited(Path project) throws IOException {
        try (Stream<Path> all = Files.walk(project.resolve(".socle"))) {
            Path journal = all.filter(file -> file.endsWith("journal")).findFirst().orElse(null);
            if (journal == null) {
                return Collections.emptySet();
            }
            String text = Files.readString(journal);
            String whole = text.substring(0, Math.max(0, text.lastIndexOf("\n.\n") + 1));
            return whole.lines()
                    .filter(line -> line.startsWith(Lines.VISIT + "\t"))
                    .map(line -> line.split("\t")[1])
                    .collect(Collectors.toSet());
        }
    }
}

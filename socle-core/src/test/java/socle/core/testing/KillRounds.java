package socle.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import socle.api.text.NodeId;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.plan.Wish;
import socle.core.run.Ran;

/// Kills a process that runs a project, at random moments. Whatever the moment, all that is
/// published
/// must be whole, and the next run must do what is left and nothing twice.
public final class KillRounds {

    /// Longer than a run of the project, so that kills fall on every part of it.
    private static final int LONGEST_LIFE_MILLIS = 900;

    private KillRounds() {}

    /// The long way: `KillRounds ROUNDS SEED`, on the class path of the tests.
    public static void main(String[] args) throws IOException, InterruptedException {
        Path project = Scrap.folder("kill-rounds");
        int rounds = Integer.parseInt(args[0]);
        int inside = play(project, rounds, Long.parseLong(args[1]));
        System.out.println(rounds + " kills, " + inside + " of them inside a run: all whole");
    }

    /// Plays some rounds in one folder.
    ///
    /// @return how many kills fell inside a run
    static int play(Path project, int rounds, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        int inside = 0;
        for (int round = 0; round < rounds; round++) {
            String told = "seed " + seed + ", round " + round;
            String name = String.format(Locale.ROOT, "k%05d-", 2 * round);
            kill(project, name, random.nextInt(LONGEST_LIFE_MILLIS));
            inside += check(project, name(round), told);
        }
        return inside;
    }

    private static String name(int round) {
        return String.format(Locale.ROOT, "k%05d-", 2 * round + 1);
    }

    private static void kill(Path project, String name, int life)
            throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.io.tmpdir=" + project,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Killed.class.getName(),
                                project.toString(),
                                name)
                        .redirectError(project.resolve("errors").toFile())
                        .start();
        try (BufferedReader out = child.inputReader(UTF_8)) {
            assertEquals(Killed.BEGUN, out.readLine());
            boolean died = child.waitFor(life, TimeUnit.MILLISECONDS);
            assertTrue(!died, "it ended by itself; see " + project.resolve("errors"));
            child.destroyForcibly().waitFor();
        }
    }

    /// @return 1 when the kill fell inside a run
    private static int check(Path project, String name, String told) throws IOException {
        if (!Files.exists(project.resolve("numbers/numbers.yml"))) {
            return 0;
        }
        try (Ledger ledger = Killed.ledger(project)) {
            List<RunRow> killed =
                    ledger.runs(3).stream()
                            .filter(run -> run.state() == RunRow.State.RUNNING)
                            .toList();
            assertTrue(killed.size() <= 1, told);
            Set<NodeId> finished =
                    killed.stream()
                            .flatMap(run -> ledger.steps(run.id()).stream())
                            .filter(step -> step.state() == StepRow.State.DONE)
                            .map(StepRow::node)
                            .collect(Collectors.toSet());
            Killed.tester(project, ledger, name)
                    .with(trial -> resume(trial, ledger, finished, told));
            killed.forEach(run -> assertMarked(ledger, run, told));
            return killed.size();
        }
    }

    private static Ran.Over resume(Trial trial, Ledger ledger, Set<NodeId> finished, String told) {
        verify(trial, ledger, told);
        Wish wish = Wish.all(KindTester.ENVIRONMENT, trial.nodes());
        Ran.Over next = (Ran.Over) trial.tester().ran(wish, trial.workshop());
        assertEquals(RunRow.State.DONE, next.state(), told);
        Set<NodeId> twice = new HashSet<>(finished);
        twice.retainAll(next.steps().stream().map(StepRow::node).collect(Collectors.toSet()));
        assertEquals(Set.of(), twice, told);
        verify(trial, ledger, told);
        Ran.Over idle = (Ran.Over) trial.tester().ran(wish, trial.workshop());
        assertTrue(idle.plan().isEmpty(), told);
        assertEquals(trial.nodes().size(), ledger.published(KindTester.ENVIRONMENT).size(), told);
        return next;
    }

    private static void verify(Trial trial, Ledger ledger, String told) {
        for (Published version : ledger.published(KindTester.ENVIRONMENT).values()) {
            version.tables()
                    .forEach(
                            table ->
                                    assertEquals(
                                            List.of(),
                                            trial.workshop().lake().verify(table),
                                            told));
        }
    }

    private static void assertMarked(Ledger ledger, RunRow run, String told) {
        assertTrue(
                ledger.runs(9).stream()
                        .filter(one -> one.id().equals(run.id()))
                        .allMatch(one -> one.state() == RunRow.State.KILLED),
                told);
    }
}

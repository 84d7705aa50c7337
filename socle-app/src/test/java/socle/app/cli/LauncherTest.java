package socle.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Launcher.Said;

/// Socle as a process of its own, in a world that says no.
class LauncherTest {
    /// A shell that was started in the background hands an ignored ^C down.
    private static final List<String> HEARS = List.of("env", "--default-signal=INT");

    private static final String ENDLESS =
            """
            /*
            kind: model
            title: Counts and counts
            materialize: table
            */
            SELECT count(*) AS n
            FROM short_one, range(1000000000000) AS far(i)
            WHERE far.i % 7 = short_one.n
            """;

    private final Path project;
    private final Launcher launcher;

    LauncherTest(@TempDir Path folder) throws IOException {
        this.project = Files.createDirectories(folder.resolve("a project"));
        this.launcher = new Launcher(folder.resolve("home"), project);
        Files.writeString(project.resolve("socle.yml"), "name: launched\nlanguage: en\n");
        model("short_one", "/*\nkind: model\ntitle: One\n*/\nSELECT 1 AS n\n");
    }

    private void model(String name, String text) throws IOException {
        Files.createDirectories(project.resolve("models"));
        Files.writeString(project.resolve("models").resolve(name + ".sql"), text);
    }

    @Test
    void an_interrupt_keeps_what_is_done_and_the_next_run_goes_on()
            throws IOException, InterruptedException {
        assumeTrue(hears(), "needs env with --default-signal, of coreutils 8.31 or newer");
        model("long_one", ENDLESS);

        Said stopped = interruptedAfter("✓ short_one", launcher.start(HEARS, "run"));

        assertEquals(130, stopped.code(), stopped.words());
        assertFalse(stopped.words().contains("\tat "), stopped.words());
        model("long_one", ENDLESS.replace("1000000000000", "100"));
        Said next = launcher.call(List.of(), "run");
        assertEquals(0, next.code(), next.words());
        assertTrue(next.words().contains("✓ long_one"), next.words());
        assertFalse(next.words().contains("✓ short_one"), next.words());
    }

    private static boolean hears() throws InterruptedException {
        try {
            return new ProcessBuilder("env", "--default-signal=INT", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Said interruptedAfter(String sign, Process process)
            throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = lines.readLine();
        while (line != null) {
            said.append(line).append('\n');
            if (line.contains(sign)) {
                new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
                sign = "\0";
            }
            line = lines.readLine();
        }
        return Launcher.end(process, said.toString());
    }

    @Test
    void without_a_home_it_runs() throws IOException, InterruptedException {
        Said ran = launcher.call(List.of("env", "-u", "LANG", "-u", "USER"), "run", "--json");
        assertEquals(0, ran.code(), ran.words());
    }
}

package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import socle.core.serve.Edition;
import socle.core.serve.Editions;

/// Two hundred editions of a project, each with an engine and a ledger of its own, leave none open.
class ReloadLeakTest {
    private static final int EDITIONS = 200;

    private final Path project;
    private final Surroundings around;

    ReloadLeakTest(@TempDir Path folder) throws IOException {
        this.project = folder;
        Files.writeString(folder.resolve("socle.yml"), "name: leak\nlanguage: en\n");
        Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("models/a.sql"), "SELECT 1 AS one");
        this.around = new Caller(folder).around();
    }

    @Test
    @EnabledOnOs(OS.LINUX) // where a process sees its own open files
    void two_hundred_editions_leave_nothing_open() throws IOException {
        Opened first = new Opened(around, project, null);
        EditionReader reader = new EditionReader(around, first);
        try (Editions editions = new Editions(reader.first(first), reader, around.clock())) {
            renew(editions);
            long before = openLedgers();
            for (int i = 0; i < EDITIONS; i++) {
                renew(editions);
            }
            assertTrue(openLedgers() <= before, openLedgers() + " files, once " + before);
            assertEquals(EDITIONS + 2, editions.standing().edition());
        }
        assertEquals(0, openLedgers());
    }

    /// A work begins in one edition and ends after the next has begun.
    private static void renew(Editions editions) {
        try (Edition.Visit visit = editions.visit()) {
            assertEquals(0, visit.contents().workshop().ledger().runs(1).size());
            assertInstanceOf(Editions.Reading.Sound.class, editions.renew());
            assertEquals(0, visit.contents().workshop().ledger().runs(1).size(), "still open");
        }
    }

    private long openLedgers() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(this::isLedger).count();
        }
    }

    private boolean isLedger(Path handle) {
        try {
            return Files.readSymbolicLink(handle).startsWith(project.resolve(".socle"));
        } catch (IOException gone) {
            return false;
        }
    }
}

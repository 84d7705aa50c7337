package socle.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static socle.core.run.Doing.node;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.Outcome;
import socle.core.graph.Declared;
import socle.core.plan.Reason;
import socle.core.plan.Wish;

/// Work that takes more than one try, or more than one run.
class GoingOnTest {

    private Path project;
    private Works works;
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        project = folder;
        works = new Works(folder);
    }

    @AfterEach
    void close() {
        works.close();
    }

    @Test
    void a_failed_work_leaves_its_checkpoint_to_the_next_try() throws Exception {
        Declared a = node("a", counting(3));
        works.run(a);
        works.run(a);
        assertEquals(List.of("", "1", "11"), seenAfter(a));
        assertFalse(Files.exists(project.resolve(".socle/checkpoints/prod/a")));
    }

    @Test
    void a_checkpoint_of_another_definition_is_not_taken_up() throws Exception {
        Declared a = node("a", counting(9));
        works.run(a);
        works.run(Doing.changed(a));
        works.run(a);
        assertEquals(List.of("", "", ""), seen);
    }

    @Test
    void what_a_killed_process_left_after_publishing_is_not_taken_up() throws Exception {
        Declared a = node("a", counting(1));
        works.run(a);
        Path home = project.resolve(".socle/checkpoints/prod/a");
        Files.createDirectories(home.resolve("work-start"));
        works.run(Wish.all("prod", List.of(a)).asking(Reason.From.CURSOR), Works.request());
        assertEquals(List.of("", ""), seen);
    }

    @Test
    void a_version_that_is_not_all_there_goes_on_when_its_time_has_come() throws Exception {
        List<Optional<String>> cursors = new ArrayList<>();
        Instant later = works.clock.instant().plus(Duration.ofHours(1));
        Declared a =
                node(
                        "a",
                        bench -> {
                            cursors.add(bench.cursor());
                            return new Outcome.Done(
                                    List.of(),
                                    Optional.of("page " + cursors.size()),
                                    cursors.size() == 1 ? Optional.of(later) : Optional.empty(),
                                    List.of());
                        });
        works.run(a);
        assertTrue(works.run(a).plan().isEmpty());
        works.clock.pass(Duration.ofHours(1));
        Ran.Over ran = works.run(a);
        assertEquals(new Reason.Resumes(later), ran.plan().steps().getFirst().reason());
        assertTrue(works.run(a).plan().isEmpty());
        assertEquals(List.of(Optional.empty(), Optional.of("page 1")), cursors);
    }

    @Test
    void what_is_asked_for_again_goes_on_from_its_cursor_and_fully_from_the_start()
            throws Exception {
        List<Optional<String>> cursors = new ArrayList<>();
        Declared a =
                node(
                        "a",
                        bench -> {
                            cursors.add(bench.cursor());
                            return new Outcome.Done(List.of(), Optional.of("c"), List.of());
                        });
        works.run(a);
        works.run(Wish.all("prod", List.of(a)).asking(Reason.From.CURSOR), Works.request());
        works.run(Wish.all("prod", List.of(a)).asking(Reason.From.START), Works.request());
        assertEquals(List.of(Optional.empty(), Optional.of("c"), Optional.empty()), cursors);
    }

    private List<String> seenAfter(Declared node) throws Exception {
        works.run(node);
        return seen;
    }

    /// Adds to its checkpoint at each try, and succeeds at one of them.
    private Doing.Work counting(int good) {
        return bench -> {
            Path file = bench.checkpoint().resolve("count");
            String before = Files.exists(file) ? Files.readString(file) : "";
            seen.add(before);
            Files.writeString(file, before + "1");
            return before.length() + 1 < good
                    ? Doing.fails(Outcome.Again.USELESS).on(bench)
                    : Outcome.Done.of(List.of());
        };
    }
}

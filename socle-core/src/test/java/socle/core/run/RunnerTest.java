package socle.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static socle.core.run.Doing.fails;
import static socle.core.run.Doing.header;
import static socle.core.run.Doing.node;
import static socle.core.run.Doing.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.Outcome;
import socle.api.Outcome.Again;
import socle.api.data.Change;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.ledger.Booking;
import socle.core.ledger.Ledger;
import socle.core.ledger.Published;
import socle.core.ledger.RunRow;
import socle.core.ledger.StepRow;
import socle.core.ledger.StepRow.State;
import socle.core.plan.Reason;
import socle.core.plan.Wish;

class RunnerTest {

    private Path project;
    private Works works;

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
    void a_failed_node_skips_what_depends_on_it_and_nothing_else() throws Exception {
        Ran.Over ran =
                works.run(
                        node("a", fails(Again.USELESS)),
                        node("b", table("SELECT * FROM a"), "a"),
                        node("c", table("SELECT * FROM b"), "b"),
                        node("d", table("SELECT 1 AS x")));
        assertEquals(
                Map.of("a", State.FAILED, "b", State.SKIPPED, "c", State.SKIPPED, "d", State.DONE),
                Works.endings(ran));
        assertEquals(RunRow.State.FELL, ran.state());
    }

    @Test
    void the_next_run_does_what_is_left_and_nothing_twice() throws Exception {
        AtomicInteger first = new AtomicInteger();
        Declared a = node("a", counted(first, table("SELECT 1 AS x")));
        works.run(a, node("b", fails(Again.USELESS), "a"));
        Ran.Over ran = works.run(a, node("b", table("SELECT * FROM a"), "a"));
        assertEquals(Map.of("b", State.DONE), Works.endings(ran));
        assertEquals(1, first.get());
        assertTrue(works.run(a, node("b", fails(Again.USELESS), "a")).run().isEmpty());
    }

    @Test
    void a_failure_that_may_pass_is_tried_again_after_growing_pauses() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Doing.Work third =
                bench ->
                        tries.incrementAndGet() < 3
                                ? fails(Again.MAY_HELP).on(bench)
                                : table("SELECT 1 AS x").on(bench);
        Instant before = works.clock.instant();
        Ran.Over ran = works.run(node("a", Doing.retrying(4), third));
        assertEquals(3, Works.step(ran, "a").attempts());
        assertEquals(State.DONE, Works.step(ran, "a").state());
        Duration paused = Duration.between(before, works.clock.instant()).minusSeconds(1);
        assertTrue(paused.toMillis() >= 1500 && paused.toMillis() <= 4500, paused.toString());
    }

    @Test
    void a_useless_retry_is_not_made() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Ran.Over ran =
                works.run(node("a", Doing.retrying(3), counted(tries, fails(Again.USELESS))));
        assertEquals(1, tries.get());
        assertEquals("broken; mend it", Works.step(ran, "a").words().en());
    }

    @Test
    void work_that_takes_too_long_is_interrupted_inside_the_engine() throws Exception {
        Declared endless =
                node(
                        "a",
                        header(0, Optional.of(Duration.ofMillis(300))),
                        table("SELECT count(*) AS n FROM range(100000000000) r, range(1000) s"));
        Ran.Over ran = works.run(endless, node("b", table("SELECT 1 AS x")));
        assertEquals(Map.of("a", State.FAILED, "b", State.DONE), Works.endings(ran));
        assertTrue(Works.step(ran, "a").words().en().contains("longer than its time limit"));
    }

    @Test
    void fail_fast_begins_no_other_node() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch failed = new CountDownLatch(1);
        Doing.Work early =
                bench -> {
                    begun.await();
                    return fails(Again.USELESS).on(bench);
                };
        Doing.Work late =
                bench -> {
                    begun.countDown();
                    failed.await();
                    return table("SELECT 1 AS x").on(bench);
                };
        List<Declared> nodes =
                List.of(
                        node("a", early),
                        node("b", late),
                        node("c", table("SELECT * FROM b"), "b"));
        RunEvent.Listener tells =
                event -> {
                    if (event instanceof RunEvent.Ended(StepRow row)
                            && row.state() == State.FAILED) {
                        failed.countDown();
                    }
                };
        Ran.Over ran =
                (Ran.Over)
                        new Runner(works.workshop(works.clock::pass))
                                .run(Wish.all("prod", nodes), Works.failFast(), tells, works.stop);
        assertEquals(
                Map.of("a", State.FAILED, "b", State.DONE, "c", State.SKIPPED), Works.endings(ran));
        assertTrue(Works.step(ran, "c").words().en().contains("because a failed"));
    }

    @Test
    void a_stop_interrupts_what_works_and_the_next_run_resumes() throws Exception {
        Declared a = node("a", table("SELECT 1 AS x"));
        Doing.Work waits =
                bench -> {
                    bench.tables().draft(new Change.Whole(), "SELECT * FROM a");
                    works.stop.request();
                    new CountDownLatch(1).await();
                    throw new IllegalStateException("was not interrupted");
                };
        Ran.Over ran =
                works.run(a, node("b", waits, "a"), node("c", table("SELECT * FROM b"), "b"));
        assertEquals(RunRow.State.STOPPED, ran.state());
        assertEquals(
                Map.of("a", State.DONE, "b", State.SKIPPED, "c", State.SKIPPED),
                Works.endings(ran));
        assertEquals(Set.of(new NodeId("a")), works.ledger.published("prod").keySet());
        assertEquals(List.of("a"), folders());
    }

    private Booking adas() {
        return new Booking(
                "hers",
                "ada",
                works.clock.instant(),
                Booking.Manner.WORKS,
                Set.of(new NodeId("a")));
    }

    @Test
    void somebody_who_comes_second_is_told_who_runs() throws Exception {
        try (Ledger.Claimed.Mine _ = (Ledger.Claimed.Mine) works.ledger.claim(adas())) {
            Wish wish = Wish.all("prod", List.of(node("a", table("SELECT 1 AS x"))));
            Ran ran = works.run(wish, Works.request());
            assertEquals("ada", assertInstanceOf(Ran.Busy.class, ran).who());
        }
    }

    @Test
    void somebody_who_waits_runs_once_the_other_has_ended() throws Exception {
        Ledger.Claimed.Mine other = (Ledger.Claimed.Mine) works.ledger.claim(adas());
        RunRequest patient =
                new RunRequest(
                        "test", "bob", Duration.ofSeconds(5), RunRequest.WhenFailed.GO_ON, 1, 3);
        Ran ran =
                new Runner(works.workshop(_ -> other.close()))
                        .run(
                                Wish.all("prod", List.of(node("a", table("SELECT 1 AS x")))),
                                patient,
                                works.events::add,
                                works.stop);
        assertEquals(1, assertInstanceOf(Ran.Over.class, ran).steps().size());
        assertInstanceOf(RunEvent.Waiting.class, works.events.getFirst());
    }

    @Test
    void a_run_whose_process_died_is_marked_and_its_leavings_swept() throws Exception {
        Files.createDirectories(project.resolve(".socle/lake/b/v0000"));
        Files.writeString(project.resolve(".socle/lake/b/v0000/part.parquet"), "half");
        works.ledger.begin(
                new RunRow(
                        "dead",
                        "prod",
                        "run",
                        "ada",
                        works.clock.instant(),
                        Optional.empty(),
                        RunRow.State.RUNNING));
        works.run(node("b", table("SELECT 1 AS x")));
        assertEquals(RunRow.State.KILLED, works.ledger.runs(9).getLast().state());
        assertFalse(Files.exists(project.resolve(".socle/lake/b/v0000")));
    }

    @Test
    void a_file_that_changes_while_it_is_read_fails_the_node() throws Exception {
        Path file = Files.writeString(project.resolve("one.csv"), "a\n1\n");
        Doing.Work meddles =
                bench -> {
                    bench.files(new socle.api.text.Files("*.csv", bench.node(ref()).place()));
                    Files.writeString(file, "a\n2\n");
                    return table("SELECT 1 AS x").on(bench);
                };
        Declared node = Doing.taking(node("a", meddles), "*.csv");
        Ran.Over ran = works.run(node);
        assertTrue(Works.step(ran, "a").words().en().contains("one.csv changed"));
        assertTrue(works.ledger.published("prod").isEmpty());
    }

    @Test
    void trouble_of_the_world_is_told_in_words() throws Exception {
        Doing.Work unreadable =
                _ -> {
                    throw new FileNotFoundException("gone");
                };
        Doing.Work wrong = table("SELECT nothing FROM nowhere");
        Ran.Over ran = works.run(node("a", unreadable), node("b", wrong));
        assertTrue(Works.step(ran, "a").words().en().contains("gone"));
        assertTrue(Works.step(ran, "b").words().en().contains("nowhere"));
    }

    @Test
    void a_fallen_error_verdict_of_a_table_holds_back_its_readers() throws Exception {
        Doing.Work falls =
                bench ->
                        Outcome.Done.of(
                                bench.tables().draft(new Change.Whole(), "SELECT 1 AS x"),
                                List.of(verdict(Severity.ERROR)));
        Ran.Over ran = works.run(node("a", falls), node("b", table("SELECT * FROM a"), "a"));
        assertEquals(Map.of("a", State.DONE, "b", State.SKIPPED), Works.endings(ran));
        assertEquals(1, Works.step(ran, "a").fallen());
        assertTrue(ran.fell());
    }

    @Test
    void another_environment_takes_what_was_made_of_the_same() throws Exception {
        AtomicInteger works1 = new AtomicInteger();
        Declared a = node("a", table("SELECT 1 AS x"));
        Declared b = node("b", counted(works1, table("SELECT * FROM a")), "a");
        works.run(a, b);
        works.ledger.branch("prod", "dev", works.clock.instant());
        works.ledger.forget("dev", new NodeId("b"));
        Ran.Over ran = (Ran.Over) works.run(Wish.all("dev", List.of(a, b)), Works.request());
        assertEquals(Map.of("b", State.DONE), Works.endings(ran));
        assertEquals(0, Works.step(ran, "b").attempts());
        assertEquals(1, works1.get());
        assertEquals(1, works.rows("dev", "b").size());
        assertTrue(
                ((Ran.Over) works.run(Wish.all("dev", List.of(a, b)), Works.request()))
                        .plan()
                        .isEmpty());
    }

    @Test
    void work_that_looks_back_is_not_taken_from_elsewhere() throws Exception {
        AtomicInteger count = new AtomicInteger();
        Doing.Work appends =
                bench ->
                        Outcome.Done.of(
                                bench.tables().draft(new Change.Append(), "SELECT * FROM a"),
                                List.of());
        Declared a = node("a", table("SELECT 1 AS x"));
        Declared b = node("b", counted(count, appends), "a");
        works.run(a, b);
        works.run(Wish.all("prod", List.of(a, b)).asking(Reason.From.START), Works.request());
        works.run(Doing.changed(a), b);
        assertEquals(2, works.rows("prod", "b").size());
        works.ledger.branch("prod", "dev", works.clock.instant());
        works.ledger.forget("dev", new NodeId("b"));
        works.run(Wish.all("dev", List.of(Doing.changed(a), b)), Works.request());
        assertEquals(4, count.get());
        assertEquals(1, works.rows("dev", "b").size());
    }

    @Test
    void old_versions_are_swept_but_for_those_kept_and_shown() throws Exception {
        Declared a = node("a", table("SELECT 1 AS x"));
        for (int i = 0; i < 5; i++) {
            works.clock.pass(Duration.ofMinutes(3));
            works.run(Wish.all("prod", List.of(a)).asking(Reason.From.START), Works.request());
        }
        assertEquals(3, works.ledger.versions(new NodeId("a")).size());
        try (var kept = Files.list(project.resolve(".socle/lake/a"))) {
            assertEquals(3, kept.count());
        }
    }

    @Test
    void a_broken_file_is_told_and_made_again_on_request() throws Exception {
        Declared a = node("a", table("SELECT 1 AS x"));
        works.run(a);
        NodeId id = new NodeId("a");
        Published first = works.ledger.versions(id).getFirst();
        try (var files = Files.list(project.resolve(".socle/lake/a/" + first.version()))) {
            Path file =
                    files.filter(one -> one.toString().endsWith(".parquet"))
                            .findFirst()
                            .orElseThrow();
            Files.write(file, new byte[] {1, 2, 3});
        }
        assertEquals(1, works.lake.verify(first.tables().getFirst()).size());
        works.run(Wish.all("prod", List.of(a)).asking(id, Reason.From.START), Works.request());
        Published second = works.ledger.versions(id).getFirst();
        assertEquals(List.of(), works.lake.verify(second.tables().getFirst()));
        assertEquals(1, works.rows("prod", "a").size());
    }

    @Test
    void a_reader_follows_a_node_that_was_rolled_back() throws Exception {
        Path file = Files.writeString(project.resolve("n.csv"), "n\n1\n");
        Doing.Work reads =
                bench ->
                        Outcome.Done.of(
                                bench.tables()
                                        .draft(
                                                new Change.Whole(),
                                                "SELECT * FROM read_csv('" + file + "')"),
                                List.of());
        NodeId id = new NodeId("a");
        Declared a = Doing.node("a", reads);
        Declared b = node("b", table("SELECT n FROM a"), "a");
        works.run(a, b);
        Files.writeString(file, "n\n2\n");
        works.run(Wish.all("prod", List.of(a, b)).asking(id, Reason.From.START), Works.request());
        assertEquals(2L, works.rows("prod", "b").at(0, 0));
        works.clock.pass(Duration.ofSeconds(1));
        String before = works.ledger.versions(id).getLast().version();
        works.ledger.point("prod", id, before, works.clock.instant());
        Ran.Over ran = works.run(a, b);
        assertEquals(Map.of("b", State.DONE), Works.endings(ran));
        assertEquals(1L, works.rows("prod", "b").at(0, 0));
    }

    @Test
    void a_defect_is_thrown_at_the_end_and_kept_as_a_failure() throws Exception {
        Doing.Work breaks =
                _ -> {
                    throw new IllegalStateException("ours");
                };
        assertThrows(
                NodeDefect.class,
                () -> works.run(node("a", breaks), node("b", table("SELECT 1 AS x"))));
        assertEquals(Set.of(new NodeId("b")), works.ledger.published("prod").keySet());
        StepRow failed = works.ledger.steps(new NodeId("a"), 1).getFirst();
        assertTrue(failed.words().en().contains("ours"));
    }

    private List<String> folders() throws IOException {
        try (var all = Files.list(project.resolve(".socle/lake"))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static socle.api.text.Reference ref() {
        return new socle.api.text.Link(new NodeId("a"), socle.api.text.Place.of("doing.yml"));
    }

    private static Doing.Work counted(AtomicInteger counter, Doing.Work work) {
        return bench -> {
            counter.incrementAndGet();
            return work.on(bench);
        };
    }

    private static Evidence verdict(Severity severity) {
        return new Evidence.Verdict(
                new Claim("doing.holds"),
                Phrase.same("rule"),
                false,
                severity,
                Phrase.same("it does not"));
    }
}

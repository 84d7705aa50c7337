package socle.kinds.operate.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socle.api.live.Firing;
import socle.api.live.Hook;
import socle.api.live.Trigger;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.core.ledger.Due;
import socle.core.ledger.FiringBook;
import socle.core.ledger.FiringEnd;
import socle.core.testing.KindTester;
import socle.core.testing.MemoryLedger;
import socle.core.testing.SequentialIds;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

final class JobKindTest {

    private static final NodeId NIGHTLY = new NodeId("nightly");
    private static final Instant NIGHT = Instant.parse("2025-12-20T02:00:00Z");

    private final MemoryLedger ledger = new MemoryLedger();
    private final FiringBook book = ledger.firings("prod");
    private final KindTester tester = Example.of("job").remembering(ledger, new SequentialIds("v"));

    private static Due due(int day) {
        return new Due(NIGHTLY, Firing.Cause.TIME, NIGHT.plus(Duration.ofDays(day)));
    }

    private void serve(Due due, Duration late, Duration took, Firing.State state) {
        book.begin(due, "ann", due.at().plus(late));
        Instant end = due.at().plus(late).plus(took);
        book.end(due, "ann", new FiringEnd(state, end, Optional.of("r"), List.of()), List.of());
    }

    private void nights(int count) {
        for (int day = 0; day < count; day++) {
            serve(due(day), Duration.ofSeconds(1), Duration.ofSeconds(60 + day), Firing.State.DONE);
        }
    }

    @Test
    void a_job_that_was_never_served_proves_nothing() {
        TestedNode job = tester.run("nightly").done();
        assertEquals(
                List.of("job.calendar"),
                job.evidence().stream().map(one -> one.claim().value()).toList());
        assertEquals(
                "2026-01-01T02:00:00Z",
                job.only("job.calendar", Evidence.Sample.class).rows().at(0, 0));
    }

    @Test
    void each_due_time_served_once_proves_its_schedule() {
        nights(10);
        TestedNode job = tester.run("nightly").done().holds("job.schedule");
        assertTrue(job.verdict("job.schedule").why().en().startsWith("10 due times: 10 served"));
        assertEquals(100.0, job.measure("job.on_time"));
        assertEquals(64.5, job.measure("job.duration"));
        assertEquals(1.0, job.measure("job.duration_trend"), 1e-9);
        assertEquals(List.of(), job.evidence("job.trigger"));
    }

    @Test
    void what_passed_unserved_and_late_is_counted() {
        nights(3);
        book.pass(List.of(due(3)), Firing.State.MISSED, due(4).at(), List.of());
        serve(due(4), Duration.ofMinutes(6), Duration.ofSeconds(60), Firing.State.FAILED);
        TestedNode job = tester.run("nightly").holds("job.schedule");
        assertEquals(60.0, job.measure("job.on_time"));
        assertEquals(1, job.measure("job.missed"));
        assertEquals(1, job.measure("job.failed"));
    }

    @Test
    void a_due_time_without_a_word_is_a_schedule_that_is_not_served() {
        tester.run("nightly").done();
        tester.clock().pass(Duration.ofDays(4));
        for (int day : List.of(12, 13, 15)) {
            serve(due(day), Duration.ZERO, Duration.ofSeconds(5), Firing.State.DONE);
        }
        tester.runAgain("nightly").falls("job.schedule", "1 without a word");
    }

    @Test
    void freshness_reached_is_held_against_the_promise() {
        nights(12);
        tester.run("nightly").holds("job.freshness");
        tester.clock().pass(Duration.ofHours(5));
        TestedNode late =
                tester.runAgain("nightly").falls("job.freshness", "26 h 59 min old, 26 h 00 min");
        assertEquals(27.0, late.measure("job.freshness_reached"));
    }

    @Test
    void what_comes_by_itself_proves_a_trigger() {
        NodeId after = new NodeId("after_nightly");
        Due came = new Due(after, Firing.Cause.ENDED, NIGHT);
        serve(came, Duration.ZERO, Duration.ofSeconds(1), Firing.State.DONE);
        TestedNode job = tester.run("after_nightly").holds("job.trigger");
        assertEquals(List.of(), job.evidence("job.schedule"));
    }

    @Test
    void a_selection_that_names_nothing_is_told_at_its_place() {
        tester.file("ops/nightly.yml", "kind: job\nrun:\n  - +orders\n  - sales_by_dya+\n");
        assertEquals(
                List.of("4 nothing is selected by 'sales_by_dya'; did you mean 'sales_by_day'?"),
                Example.problems(tester));
    }

    @Test
    void jobs_do_not_follow_themselves_nor_what_is_never_due() {
        tester.file("ops/nightly.yml", "kind: job\nrun: orders\nwhen:\n  - after: after_nightly\n")
                .file("ops/other.yml", "kind: job\nrun: orders\nwhen:\n  - after: orders\n");
        assertEquals(
                List.of(
                        "4 nightly comes after this job, by others or at once; remove one of these"
                                + " `after`",
                        "4 after_nightly comes after this job, by others or at once; remove one of"
                                + " these `after`",
                        "4 orders is never due, so nothing comes after it; name a job"),
                Example.problems(tester));
    }

    @Test
    void what_cannot_be_a_time_is_told() {
        tester.file(
                "ops/nightly.yml",
                """
                kind: job
                run: orders
                when:
                  - cron: "61 3 * * *"
                  - cron: "0 3 * * *"
                    zone: Europe/Pari
                  - every: 1s
                  - every: 1h
                    file: a.csv
                """);
        assertEquals(
                List.of(
                        "4 '61' names no minute; write numbers from 0 to 59: *, 5, 1-5, */15, 1,3",
                        "6 no time zone is named 'Europe/Pari'; did you mean 'Europe/Paris'?",
                        "7 that is too often; write 5s or more",
                        "8 each entry says one thing that makes the job due; write one of cron,"
                                + " every, file, after, hook"),
                Example.problems(tester).stream().sorted().toList());
    }

    @Test
    void its_hook_is_where_its_posts_are_taken() {
        tester.file(
                "ops/nightly.yml",
                "kind: job\nrun: orders\nwhen:\n  - hook: {signed: {secret: shop}}\n");
        JobSpec spec = (JobSpec) tester.declared("nightly").orElseThrow().node().spec();
        Hook hook = new JobKind().hook(spec).orElseThrow();
        assertEquals("shop", hook.signed().orElseThrow().name());
        assertEquals(List.of(new Trigger.Posted()), spec.timetable().triggers());
    }
}

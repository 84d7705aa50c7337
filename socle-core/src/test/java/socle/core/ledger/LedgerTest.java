package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.testing.MemoryLedger;

/// What every ledger does, wherever it keeps its rows.
@ParameterizedClass
@MethodSource("ledgers")
final class LedgerTest {

    private static final NodeId A = new NodeId("a");
    private static final NodeId B = new NodeId("b");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    private final Ledger ledger;

    LedgerTest(Supplier<Ledger> opens) {
        ledger = opens.get();
    }

    static Stream<Named<Supplier<Ledger>>> ledgers() {
        return Stream.of(
                Named.of("memory", MemoryLedger::new),
                Named.of("sqlite", () -> JdbcLedger.open(Ledgers.sqlite())),
                Named.of("postgresql", () -> JdbcLedger.open(Ledgers.postgres())));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_run_is_kept_from_its_beginning_to_its_end() {
        RunRow first = run("r1", "prod");
        ledger.begin(first);
        ledger.begin(run("r2", "dev"));
        ledger.end("r2", RunRow.State.FELL, NOON.plusSeconds(9));
        assertEquals(List.of("r2", "r1"), ledger.runs(9).stream().map(RunRow::id).toList());
        assertEquals(first, ledger.runs(9).getLast());
        assertEquals(RunRow.State.FELL, ledger.runs(1).getFirst().state());
        assertEquals(Optional.of(NOON.plusSeconds(9)), ledger.runs(1).getFirst().endedAt());
    }

    @Test
    void what_is_published_is_shown_with_its_step_and_evidence() {
        ledger.begin(run("r1", "prod"));
        Published one = version(A, "v1", "prod");
        List<Evidence> evidence = List.of(measure(1), measure(2));
        ledger.publish(step("r1", A, StepRow.State.DONE), one, evidence);
        assertEquals(Map.of(A, one), ledger.published("prod"));
        assertEquals(evidence, ledger.evidence(A, "v1"));
        assertEquals(List.of(step("r1", A, StepRow.State.DONE)), ledger.steps("r1"));
        assertEquals(List.of(), ledger.evidence(B, "v1"));
        assertEquals(Map.of(), ledger.published("dev"));
        assertEquals(one.tables(), ledger.kept(Set.of(A)));
    }

    @Test
    void a_failure_leaves_the_pointer_and_keeps_its_evidence() {
        ledger.begin(run("r1", "prod"));
        ledger.publish(step("r1", A, StepRow.State.DONE), version(A, "v1", "prod"), List.of());
        ledger.begin(run("r2", "prod"));
        StepRow failed = step("r2", A, StepRow.State.FAILED);
        ledger.keep(failed, List.of(measure(7)));
        assertEquals("v1", shown("prod", A));
        assertEquals(List.of(measure(7)), ledger.evidenceOfStep("r2", A));
        assertEquals(Map.of(A, failed), ledger.lastSteps("prod"));
        assertEquals(Map.of(), ledger.lastSteps("dev"));
        assertEquals(List.of(failed), ledger.steps(A, 1));
        assertEquals(2, ledger.steps(A, 9).size());
    }

    @Test
    void going_back_is_a_pointer() {
        publish(A, "v1", "prod");
        publish(A, "v2", "prod");
        assertEquals("v2", shown("prod", A));
        ledger.point("prod", A, "v1", NOON.plusSeconds(60));
        assertEquals("v1", shown("prod", A));
        Published pointed = ledger.published("prod").values().iterator().next();
        assertEquals(NOON, pointed.at());
        assertEquals(NOON.plusSeconds(60), pointed.pointed());
        assertEquals(
                List.of("v2", "v1"), ledger.versions(A).stream().map(Published::version).toList());
        assertThrows(IllegalArgumentException.class, () -> ledger.point("prod", A, "v9", NOON));
    }

    @Test
    void an_environment_is_a_set_of_pointers() {
        publish(A, "v1", "prod");
        publish(B, "v2", "prod");
        ledger.branch("prod", "dev", NOON.plusSeconds(5));
        publish(A, "v3", "dev");
        assertEquals(List.of("dev", "prod"), ledger.environments());
        assertEquals("v1", shown("prod", A));
        assertEquals("v3", shown("dev", A));
        assertEquals("v2", shown("dev", B));
        assertTrue(
                ledger.published("dev").values().stream()
                        .allMatch(one -> one.environment().equals("dev")));
        assertThrows(IllegalStateException.class, () -> ledger.branch("prod", "dev", NOON));
        ledger.forget("dev", A);
        assertEquals(1, ledger.published("dev").size());
    }

    @Test
    void the_revision_grows_with_whatever_is_told_of_an_environment() {
        assertEquals(0, ledger.revision("prod"));
        Shown first = ledger.shown(Shown.nothing("prod"));
        publish(A, "v1", "prod");
        Shown second = ledger.shown(first);
        assertEquals(Set.of(A), second.nodes().keySet());
        assertEquals(ledger.revision("prod"), second.revision());
        publish(B, "v2", "prod");
        ledger.point("prod", A, "v1", NOON.plusSeconds(9));
        Shown third = ledger.shown(second);
        assertEquals(ledger.published("prod"), third.nodes());
        ledger.forget("prod", A);
        assertEquals(Set.of(B), ledger.shown(third).nodes().keySet());
        long before = ledger.revision("prod");
        publish(A, "v3", "dev");
        assertEquals(before, ledger.revision("prod"));
        ledger.branch("prod", "next", NOON);
        assertEquals(Set.of(B), ledger.shown(Shown.nothing("next")).nodes().keySet());
    }

    @Test
    void history_is_read_part_by_part() {
        for (int i = 1; i <= 5; i++) {
            ledger.begin(
                    new RunRow(
                            "r" + i,
                            i % 2 == 0 ? "dev" : "prod",
                            "Run 100%_" + i,
                            "ann@host",
                            NOON.plusSeconds(i),
                            Optional.empty(),
                            RunRow.State.RUNNING));
            ledger.keep(step("r" + i, A, StepRow.State.FAILED), List.of());
            ledger.keep(step("r" + i, B, StepRow.State.SKIPPED), List.of());
        }
        ledger.end("r2", RunRow.State.FELL, NOON.plusSeconds(60));
        RunHistory history = ledger.history();
        Part<RunRow> newest = history.runs(RunsWanted.all(), Part.Seek.first(2));
        assertEquals(List.of("r5", "r4"), newest.items().stream().map(RunRow::id).toList());
        Part<RunRow> next =
                history.runs(RunsWanted.all(), new Part.Seek(newest.next().orElseThrow(), 9));
        assertEquals(List.of("r3", "r2", "r1"), next.items().stream().map(RunRow::id).toList());
        assertEquals(Optional.empty(), next.next());
        assertEquals(1, history.count(RunsWanted.of(RunRow.State.FELL)));
        RunsWanted some =
                new RunsWanted(
                        Set.of(RunRow.State.RUNNING, RunRow.State.DONE),
                        Optional.of("prod"),
                        Optional.of("run 100%_"),
                        Optional.of("ANN"),
                        Optional.of(NOON.plusSeconds(2)),
                        Optional.of(NOON.plusSeconds(5)));
        assertEquals("r3", history.runs(some, Part.Seek.first(9)).items().getFirst().id());
        assertEquals(1, history.count(some));
        assertEquals("r4", history.run("r4").orElseThrow().id());
        assertEquals(
                Map.of(StepRow.State.FAILED, 1L, StepRow.State.SKIPPED, 1L), history.endings("r1"));
        Part<StepRow> first = history.steps("r1", Part.Seek.first(1));
        assertEquals(A, first.items().getFirst().node());
        assertEquals(
                B,
                history.steps("r1", new Part.Seek(first.next().orElseThrow(), 9))
                        .items()
                        .getFirst()
                        .node());
        Part<StepRow> ofNode = history.steps(A, Part.Seek.first(4));
        assertEquals("r5", ofNode.items().getFirst().run());
        assertEquals(
                "r1",
                history.steps(A, new Part.Seek(ofNode.next().orElseThrow(), 4))
                        .items()
                        .getFirst()
                        .run());
    }

    @Test
    void versions_are_read_part_by_part() {
        publish(A, "v1", "prod");
        publish(A, "v2", "prod");
        Part<Published> newest = ledger.history().versions(A, Part.Seek.first(1));
        assertEquals("v2", newest.items().getFirst().version());
        Part.Seek after = new Part.Seek(newest.next().orElseThrow(), 1);
        assertEquals("v1", ledger.history().versions(A, after).items().getFirst().version());
    }

    @Test
    void a_sweep_forgets_what_nobody_points_at_but_for_the_newest() {
        for (int i = 1; i <= 5; i++) {
            publish(A, "v" + i, "prod");
        }
        ledger.point("prod", A, "v1", NOON);
        List<String> forgotten =
                ledger.sweep(Set.of(A), 2, NOON.plusSeconds(99)).stream()
                        .map(Published::version)
                        .toList();
        assertEquals(List.of("v3", "v2"), forgotten);
        assertEquals(
                List.of("v5", "v4", "v1"),
                ledger.versions(A).stream().map(Published::version).toList());
        assertEquals(3, ledger.kept(Set.of(A)).size());
        assertEquals(List.of(measure(0)), ledger.evidence(A, "v2"));
        assertEquals(List.of(), ledger.sweep(Set.of(A), 2, NOON.plusSeconds(99)));
    }

    @Test
    void a_step_that_goes_on_leaves_only_its_last_versions() {
        ledger.begin(run("live", "prod"));
        StepRow step = step("live", A, StepRow.State.DONE);
        for (int i = 1; i <= 9; i++) {
            ledger.advance(step, live("v" + i), List.of(measure(i)), List.of());
        }
        assertEquals(7, ledger.sweep(Set.of(A), 2, NOON.plusSeconds(99)).size());
        assertEquals(1, ledger.steps("live").size());
        assertEquals("v9", shown("prod", A));
        assertEquals(List.of(measure(9)), ledger.evidence(A, "v9"));
        assertEquals(2, ledger.versions(A).size());
    }

    @Test
    void of_old_versions_only_the_newest_say_what_they_were() {
        Assumptions.assumeFalse(ledger instanceof MemoryLedger, "a memory needs not forget");
        for (int i = 100; i < 210; i++) {
            publish(A, "v" + i, "prod");
        }
        assertEquals(108, ledger.sweep(Set.of(A), 2, NOON.plusSeconds(99)).size());
        assertEquals(List.of(), ledger.evidence(A, "v107"));
        assertEquals(List.of(measure(0)), ledger.evidence(A, "v108"));
    }

    private static Published live(String version) {
        Published one = version(A, version, "prod");
        return new Published(
                one.environment(),
                one.node(),
                version,
                "live",
                one.at(),
                one.pointed(),
                one.fingerprints(),
                one.inputs(),
                one.tables(),
                one.cursor(),
                one.resumes());
    }

    @Test
    void what_gave_way_lately_may_still_be_read_and_stays() {
        for (int i = 1; i <= 5; i++) {
            publish(A, "v" + i, "prod");
        }
        assertEquals(List.of(), ledger.sweep(Set.of(A), 2, NOON));
    }

    @Test
    void nodes_are_held_apart_and_a_listener_keeps_its_own() {
        Ledger.Claimed.Mine listens = mine("one", Booking.Manner.LISTENS, A);
        Ledger.Claimed.Mine works = mine("two", Booking.Manner.WORKS, A, B);
        assertEquals(Set.of(B), works.nodes());
        assertEquals(Optional.of(NOON), ledger.oldestAtWork());
        assertInstanceOf(Ledger.Claimed.Theirs.class, claim("three", Booking.Manner.ALONE, A));
        assertInstanceOf(Ledger.Claimed.Theirs.class, claim("four", Booking.Manner.LISTENS, B));
        works.close();
        assertEquals(Optional.empty(), ledger.oldestAtWork());
        assertInstanceOf(Ledger.Claimed.Mine.class, claim("four", Booking.Manner.LISTENS, B));
        listens.close();
    }

    @Test
    void a_run_without_a_process_is_found_killed_and_publishes_nothing_more() {
        ledger.begin(run("lost", "prod"));
        assertEquals(List.of("lost"), mine("next", Booking.Manner.WORKS, A).killed());
        assertEquals(RunRow.State.KILLED, ledger.runs(9).getFirst().state());
    }

    private Ledger.Claimed claim(String run, Booking.Manner manner, NodeId... nodes) {
        return ledger.claim(new Booking(run, "ann", NOON, manner, Set.of(nodes)));
    }

    private Ledger.Claimed.Mine mine(String run, Booking.Manner manner, NodeId... nodes) {
        return assertInstanceOf(Ledger.Claimed.Mine.class, claim(run, manner, nodes));
    }

    @Test
    void the_right_to_run_is_had_once_and_tells_by_whom() {
        Ledger.Claimed mine = ledger.claim(Ledgers.claim("one", "ann@host, process 7", NOON));
        assertInstanceOf(Ledger.Claimed.Mine.class, mine);
        assertEquals(
                new Ledger.Claimed.Theirs("ann@host, process 7", NOON),
                ledger.claim(Ledgers.claim("two", "bob", NOON.plusSeconds(1))));
        if (mine instanceof Ledger.Claimed.Mine held) {
            held.close();
        }
        assertTrue(ledger.claim(Ledgers.claim("two", "bob", NOON)) instanceof Ledger.Claimed.Mine);
    }

    private void publish(NodeId node, String version, String environment) {
        ledger.begin(run("run of " + node + version, environment));
        ledger.publish(
                step("run of " + node + version, node, StepRow.State.DONE),
                version(node, version, environment),
                List.of(measure(0)));
    }

    private String shown(String environment, NodeId node) {
        Published one = ledger.published(environment).get(node);
        return one == null ? "" : one.version();
    }

    private static RunRow run(String id, String environment) {
        return new RunRow(
                id, environment, "run", "ann", NOON, Optional.empty(), RunRow.State.RUNNING);
    }

    private static StepRow step(String run, NodeId node, StepRow.State state) {
        Phrase words = new Phrase("it's so", "c’est ainsi");
        return new StepRow(
                run, node, state, 2, "changed", words, 1, 3, NOON, Duration.ofNanos(123_456_789));
    }

    private static Published version(NodeId node, String version, String environment) {
        Table table =
                new Table(
                        node.value(),
                        version,
                        List.of(new Column("n", "BIGINT")),
                        3,
                        99,
                        "sha256:0");
        return new Published(
                environment,
                node,
                version,
                "run of " + node + version,
                NOON,
                NOON,
                new Fingerprints("work", "own", "definition", "made", "files", "words"),
                Map.of(B, "v0"),
                List.of(table),
                Optional.of("cursor"),
                Optional.of(NOON));
    }

    private static Evidence measure(double value) {
        return new Evidence.Measure(new Claim("a.b"), Phrase.same("n"), value, "rows");
    }
}

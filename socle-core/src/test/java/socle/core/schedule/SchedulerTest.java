package socle.core.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.Outcome;
import socle.api.live.Firing;
import socle.api.live.Firing.State;
import socle.api.live.Policy;
import socle.api.text.NodeId;
import socle.core.graph.Declared;
import socle.core.ledger.Due;
import socle.core.ledger.SqliteDatabase;
import socle.core.testing.ManualClock;

final class SchedulerTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir Path folder = Path.of(".");

    private final ManualClock clock = ManualClock.atNewYear();
    private final AtomicInteger works = new AtomicInteger();
    private final List<Town> towns = new ArrayList<>();
    private final Declared refresh =
            Bell.work(
                    "refresh",
                    _ -> {
                        works.incrementAndGet();
                        return Outcome.Done.of(List.of());
                    });

    private Town town(String by, Declared... nodes) {
        Town town =
                new Town(folder, new SqliteDatabase(folder.resolve(".socle/ledger.db")), clock, by);
        towns.add(town);
        return town.serve(nodes);
    }

    private static Declared hourly(Policy policy) {
        return Bell.ring("bell", policy, List.of(Bell.every(HOUR)), "refresh");
    }

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        return Files.writeString(folder.resolve("in").resolve(name), text);
    }

    @AfterEach
    void close() {
        towns.forEach(Town::close);
    }

    @Test
    void each_due_time_of_a_day_runs_once() {
        Town day = town("ann", refresh, hourly(Bell.LAST));
        day.pass(Duration.ofHours(24));
        assertEquals(Collections.nCopies(24, State.DONE), day.states("bell"));
        assertEquals(24, new HashSet<>(day.dues("bell")).size());
        assertEquals(NEW_YEAR.plus(HOUR), day.dues("bell").getFirst());
        assertEquals(24, works.get());
    }

    @Test
    void nothing_is_made_up_for_that_was_due_before_the_node_was_there() {
        Town late = town("ann", refresh);
        late.sleep(Duration.ofDays(90));
        late.serve(refresh, hourly(Bell.missed(Policy.Missed.ALL)));
        late.pass(MINUTE);
        assertEquals(List.of(), late.states("bell"));
    }

    @Test
    void of_those_that_passed_while_nobody_served_the_last_alone_is_made_up_for() {
        Town town = town("ann", refresh, hourly(Bell.LAST));
        town.sleep(Duration.ofHours(5).plus(MINUTE));
        town.pass(MINUTE);
        assertEquals(
                List.of(State.MISSED, State.MISSED, State.MISSED, State.MISSED, State.DONE),
                town.states("bell"));
        assertEquals(1, works.get());
    }

    @Test
    void none_is_made_up_for_when_they_are_to_be_left_out() {
        Town town = town("ann", refresh, hourly(Bell.missed(Policy.Missed.SKIP)));
        town.sleep(Duration.ofHours(3).plusMinutes(6));
        town.pass(MINUTE);
        assertEquals(Collections.nCopies(3, State.MISSED), town.states("bell"));
        town.pass(HOUR);
        assertEquals(State.DONE, town.states("bell").getLast());
        assertEquals(1, works.get());
    }

    @Test
    void a_due_time_that_is_hardly_late_is_not_missed() {
        Town town = town("ann", refresh, hourly(Bell.missed(Policy.Missed.SKIP)));
        town.sleep(HOUR.plusMinutes(5));
        town.pass(Duration.ZERO);
        assertEquals(List.of(State.DONE), town.states("bell"));
    }

    @Test
    void all_are_made_up_for_when_each_is_wanted() {
        Town town = town("ann", refresh, hourly(Bell.missed(Policy.Missed.ALL)));
        town.sleep(Duration.ofHours(5));
        town.pass(Duration.ZERO);
        assertEquals(Collections.nCopies(5, State.DONE), town.states("bell"));
        assertEquals(5, works.get());
    }

    @Test
    void what_was_due_while_the_one_before_was_served_is_left_out() {
        Declared slow =
                Bell.work(
                        "refresh",
                        _ -> {
                            clock.pass(Duration.ofMinutes(130));
                            return Outcome.Done.of(List.of());
                        });
        Town town = town("ann", slow, hourly(Bell.LAST));
        town.pass(HOUR);
        assertEquals(List.of(State.DONE, State.SKIPPED, State.SKIPPED), town.states("bell"));
    }

    @Test
    void a_clock_that_is_set_back_runs_nothing_again() {
        Town town = town("ann", refresh, hourly(Bell.LAST));
        town.pass(Duration.ofHours(3));
        clock.set(clock.instant().minus(HOUR));
        town.pass(HOUR);
        assertEquals(3, works.get());
        town.pass(HOUR);
        assertEquals(4, works.get());
        assertEquals(4, new HashSet<>(town.dues("bell")).size());
    }

    @Test
    void a_clock_that_is_set_forward_is_a_time_that_nobody_served() {
        Town town = town("ann", refresh, hourly(Bell.LAST));
        town.pass(HOUR);
        clock.set(clock.instant().plus(HOUR.multipliedBy(2)));
        town.pass(Duration.ZERO);
        assertEquals(List.of(State.DONE, State.MISSED, State.DONE), town.states("bell"));
        clock.set(clock.instant().minus(HOUR.multipliedBy(2)));
        town.pass(HOUR.multipliedBy(2));
        assertEquals(2, works.get());
    }

    @Test
    void a_changed_timetable_begins_anew() {
        Town town = town("ann", refresh, hourly(Bell.LAST));
        town.pass(HOUR);
        town.serve(
                refresh,
                Bell.ring(
                        "bell", Bell.LAST, List.of(Bell.every(Duration.ofMinutes(10))), "refresh"));
        town.pass(Duration.ofMinutes(30));
        assertEquals(Collections.nCopies(4, State.DONE), town.states("bell"));
        assertEquals(1, town.over.get());
    }

    @Test
    void a_node_that_is_gone_is_due_no_more() {
        Town town = town("ann", refresh, hourly(Bell.LAST));
        town.serve(refresh);
        town.pass(HOUR.multipliedBy(3));
        assertEquals(0, works.get());
    }

    @Test
    void a_failure_is_tried_again_with_growing_pauses_and_then_told() {
        Declared broken = Bell.work("refresh", Bell.fails());
        Declared reader = Bell.work("reader", Bell.nothing(), "refresh");
        Declared bell = Bell.ring("bell", Bell.retries(2), List.of(Bell.every(HOUR)), "refresh+");
        Town town = town("ann", broken, reader, bell);
        town.pass(HOUR);
        Firing failed = town.firings("bell").getFirst();
        assertEquals(State.FAILED, failed.state());
        assertEquals(3, failed.attempts());
        assertEquals(List.of(MINUTE, MINUTE.multipliedBy(2)), town.pauses);
        Firing.TroubleOf trouble = failed.troubles().getFirst();
        assertEquals("refresh", trouble.node().value());
        assertEquals("broken; mend it", trouble.why().en());
        assertEquals(List.of(new NodeId("reader")), trouble.blocks());
    }

    @Test
    void a_node_follows_the_endings_of_another_that_it_names() {
        Declared broken = Bell.work("broken", Bell.fails());
        Town town =
                town(
                        "ann",
                        refresh,
                        broken,
                        hourly(Bell.LAST),
                        Bell.ring("bad", Bell.LAST, List.of(Bell.every(HOUR)), "broken"),
                        Bell.ring(
                                "next",
                                Bell.LAST,
                                List.of(Bell.after("bell", State.DONE)),
                                "refresh"),
                        Bell.ring(
                                "never",
                                Bell.LAST,
                                List.of(Bell.after("bad", State.DONE)),
                                "refresh"),
                        Bell.ring(
                                "alarm", Bell.LAST, List.of(Bell.after("", State.FAILED)), "alarm"),
                        Bell.ring(
                                "other",
                                Bell.LAST,
                                List.of(Bell.after("", State.FAILED)),
                                "broken"));
        town.pass(HOUR);
        assertEquals(List.of(State.DONE), town.states("next"));
        assertEquals(List.of(), town.states("never"));
        assertEquals(List.of(State.DONE), town.states("alarm"));
        assertEquals(List.of(State.FAILED), town.states("other"));
        assertEquals(2, works.get());
    }

    @Test
    void a_file_counts_once_it_has_been_quiet() throws IOException {
        Declared bell =
                Bell.ring(
                        "bell",
                        Bell.LAST,
                        List.of(Bell.files("in/*.csv", Duration.ofSeconds(150))),
                        "refresh");
        Town town = town("ann", refresh, bell);
        town.pass(MINUTE);
        write("a.csv", "1");
        town.pass(Duration.ofMinutes(2));
        write("a.csv", "1 and more");
        town.pass(MINUTE);
        assertEquals(0, works.get());
        town.pass(Duration.ofMinutes(2));
        assertEquals(1, works.get());
        town.pass(HOUR);
        assertEquals(1, works.get());
        Files.delete(folder.resolve("in/a.csv"));
        write("b.txt", "2");
        town.pass(Duration.ofMinutes(5));
        assertEquals(1, works.get());
        write("a.csv", "1 and more again");
        town.pass(Duration.ofMinutes(5));
        assertEquals(List.of(State.DONE, State.DONE), town.states("bell"));
    }

    @Test
    void a_file_that_came_while_nobody_served_counts_once_for_all_servers() throws IOException {
        Declared bell =
                Bell.ring("bell", Bell.LAST, List.of(Bell.files("in/*.csv", MINUTE)), "refresh");
        write("a.csv", "1");
        Town ann = town("ann", refresh, bell);
        Town bob = town("bob", refresh, bell);
        for (int minute = 0; minute < 5; minute++) {
            ann.pass(Duration.ZERO);
            bob.pass(Duration.ZERO);
            clock.pass(MINUTE);
        }
        assertEquals(List.of(State.DONE), ann.states("bell"));
        assertEquals(1, works.get());
    }

    @Test
    void two_servers_serve_each_due_time_once() {
        Town ann = town("ann", refresh, hourly(Bell.LAST));
        Town bob = town("bob", refresh, hourly(Bell.LAST));
        for (int hour = 0; hour < 12; hour++) {
            clock.pass(HOUR);
            (hour % 2 == 0 ? ann : bob).pass(Duration.ZERO);
            (hour % 2 == 0 ? bob : ann).pass(Duration.ZERO);
        }
        assertEquals(12, works.get());
        assertEquals(Collections.nCopies(12, State.DONE), bob.states("bell"));
    }

    @Test
    void of_many_that_wait_for_one_cause_the_last_stands_for_all() {
        Town town = town("ann", refresh, hourly(Bell.LAST));
        for (int second = 0; second < 3; second++) {
            clock.pass(Duration.ofSeconds(1));
            town.ledger
                    .firings("prod")
                    .open(new Due(new NodeId("bell"), Firing.Cause.POSTED, clock.instant()));
        }
        town.pass(Duration.ZERO);
        assertEquals(List.of(State.SKIPPED, State.SKIPPED, State.DONE), town.states("bell"));
    }

    @Test
    void what_a_server_left_when_it_died_goes_on_with_another() {
        Town ann = town("ann", refresh, hourly(Bell.LAST));
        ann.pass(HOUR);
        Due left = new Due(new NodeId("bell"), Firing.Cause.TIME, clock.instant().plus(HOUR));
        ann.ledger.firings("prod").begin(left, "a server that died", clock.instant());
        Town bob = town("bob", refresh, hourly(Bell.LAST));
        clock.pass(HOUR);
        bob.pass(Duration.ZERO);
        assertEquals(List.of(State.DONE, State.DONE), bob.states("bell"));
        assertEquals(2, bob.firings("bell").getLast().attempts());
        assertEquals(2, works.get());
    }

    @Test
    void on_the_days_when_clocks_change_in_paris_a_nightly_node_runs_once() {
        clock.set(Instant.parse("2026-03-28T12:00:00Z"));
        Town town =
                town(
                        "ann",
                        refresh,
                        Bell.ring(
                                "bell",
                                Bell.LAST,
                                List.of(Bell.cron("30 2 * * *", "Europe/Paris")),
                                "refresh"));
        town.passByTens(Duration.ofDays(2));
        clock.set(Instant.parse("2026-10-24T12:00:00Z"));
        town.serve(refresh);
        town.serve(
                refresh,
                Bell.ring(
                        "bell",
                        Bell.LAST,
                        List.of(Bell.cron("30 2 * * *", "Europe/Paris")),
                        "refresh"));
        town.passByTens(Duration.ofDays(2));
        assertEquals(
                List.of(
                        "2026-03-29T01:00:00Z",
                        "2026-03-30T00:30:00Z",
                        "2026-10-25T00:30:00Z",
                        "2026-10-26T01:30:00Z"),
                town.dues("bell").stream().map(Instant::toString).toList());
        assertTrue(town.states("bell").stream().allMatch(state -> state == State.DONE));
    }
}

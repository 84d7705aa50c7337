package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.testing.TestedNode;

class IntervalTest {

    @Test
    void the_first_run_makes_all_from_the_earliest_row_up_to_now() {
        Drips drips = Drips.hourly().at(minutes(3 * 60 + 20)).row(0.5, "1").row(2.5, "2");
        TestedNode first = drips.row(3.1, "3").run().done().holds("model.intervals");
        assertEquals("0:1 2:1 3:1", Drips.rows(first));
        assertEquals("0-3 done, 3-4 open", drips.memory());
        assertEquals(4, first.measure("model.intervals_made"));
    }

    @Test
    void late_rows_reopen_the_interval_they_belong_to_and_no_other() {
        Drips drips = Drips.hourly().at(minutes(180)).row(0.5, "1").row(1.5, "2").row(2.5, "2");
        drips.run().done();
        TestedNode late = drips.at(minutes(181)).row(0.7, "5").run().done();
        assertEquals("0:2 1:1 2:1", Drips.rows(late));
        assertEquals(1, late.measure("model.interval_reopened"));
        assertEquals(2, late.measure("model.intervals_made"), "the late one, and the open one");
    }

    @Test
    void a_late_row_that_came_with_others_or_just_before_them_is_seen_though_published_later() {
        Drips drips = Drips.hourly().at(minutes(180)).row(0.5, "1").row(1.5, "2").row(2.5, "2");
        drips.run().done();
        TestedNode with = drips.row(0.7, "5").run().done();
        assertEquals("0:2 1:1 2:1", Drips.rows(with), "in the same instant");
        TestedNode before = drips.row(1.7, "5", Duration.ofSeconds(30)).run().done();
        assertEquals("0:2 1:2 2:1", Drips.rows(before), "half a minute before");
    }

    @Test
    void when_a_table_was_rewritten_all_is_made_again() {
        Drips drips = Drips.hourly().at(minutes(180)).row(0.5, "1").row(1.5, "2").row(2.5, "2");
        drips.run().done();
        drips.at(minutes(182)).row(1.2, "1").row(1.3, "1").afresh();
        TestedNode again = drips.tester().runAgain("hours").done();
        assertEquals("1:2", Drips.rows(again));
        assertEquals("0-3 done, 3-4 open", drips.memory());
    }

    @Test
    void an_open_interval_is_made_again_and_closed_once_it_is_complete() {
        Drips drips = Drips.hourly().at(minutes(20)).row(0.1, "1");
        assertEquals("0:1", Drips.rows(drips.run().done()));
        assertEquals("0-1 open", drips.memory());
        assertEquals("0:2", Drips.rows(drips.at(minutes(30)).row(0.4, "1").run().done()));
        TestedNode closed = drips.at(minutes(60)).run().done();
        assertEquals("goes on, since 2026-01-01T01:00:00Z", closed.step().orElseThrow().reason());
        assertEquals("0-1 done, 1-2 open", drips.memory());
        drips.run().upToDate();
    }

    @Test
    void an_interval_is_complete_after_its_grace() {
        Drips drips =
                new Drips(
                                "{column: hour, every: hour, grace: 10m, reads: {events: {time:"
                                        + " happened, arrived: came}}}")
                        .at(minutes(65))
                        .row(0.5, "1");
        drips.run().done();
        assertEquals("0-2 open", drips.memory());
        drips.at(minutes(70)).run().done();
        assertEquals("0-1 done, 1-2 open", drips.memory());
    }

    @Test
    void an_interval_that_fails_stands_alone_and_the_others_are_published() {
        Drips drips = Drips.hourly().at(minutes(8 * 60));
        for (int hour = 0; hour < 8; hour++) {
            drips.row(hour + 0.5, hour == 5 ? "x" : "1");
        }
        TestedNode run = drips.run().done().falls("model.intervals", "7 done, 1 failed");
        assertTrue(
                Drips.words(run, "model.intervals")
                        .contains("2026-01-01T05:00 to 2026-01-01T06:00: models/hours.sql:6:65"),
                Drips.words(run, "model.intervals"));
        assertEquals("0:1 1:1 2:1 3:1 4:1 6:1 7:1", Drips.rows(run));
        assertEquals("0-5 done, 5-6 failed, 6-8 done, 8-9 open", drips.memory());
    }

    @Test
    void what_failed_is_tried_again_and_keeps_its_rows_until_it_is_made() {
        Drips drips = Drips.hourly().at(minutes(120)).row(0.5, "1").row(1.5, "1");
        drips.run().done();
        TestedNode fell = drips.at(minutes(121)).row(0.6, "x").run().done();
        assertEquals("0:1 1:1", Drips.rows(fell));
        assertEquals("0-1 failed, 1-2 done, 2-3 open", drips.memory());
        drips.run().done().falls("model.intervals", "1 failed");
        drips.model(
                "select date_trunc('hour', happened) as hour, count(*) as n from events group by 1");
        assertEquals("0:2 1:1", Drips.rows(drips.run().done().holds("model.intervals")));
        assertEquals("0-2 done, 2-3 open", drips.memory());
    }

    @Test
    void a_hole_is_never_made_up_for_unless_it_is_asked() {
        Drips drips = Drips.hourly().at(minutes(6 * 60)).row(0.5, "1").row(1.5, "1").row(4.5, "1");
        assertEquals("4:1", Drips.rows(drips.fill(4, 5).done()));
        assertEquals("4-5 done, 5-6 missing, 6-7 open", drips.memory());
        TestedNode next = drips.at(minutes(6 * 60 + 1)).row(5.2, "1").row(1.7, "1").run().done();
        assertEquals("4:1 5:1", Drips.rows(next));
        assertEquals("1-4 missing, 4-6 done, 6-7 open", drips.memory());
        next.falls(
                "model.intervals_missing",
                "3 never made; socle backfill hours --from 2026-01-01T01:00 --to 2026-01-01T04:00");
        TestedNode filled = drips.fill(0, 4).done().holds("model.intervals_missing");
        assertEquals("0:1 1:2 4:1 5:1", Drips.rows(filled));
        assertEquals("0-6 done, 6-7 open", drips.memory());
        assertEquals(4, filled.measure("model.intervals_made"));
    }

    @Test
    void a_backfill_makes_what_is_missing_or_failed_and_leaves_late_rows_to_the_next_run() {
        Drips drips = Drips.hourly().at(minutes(4 * 60)).row(0.5, "1").row(1.5, "1").row(2.5, "1");
        drips.fill(1, 2).done();
        drips.at(minutes(4 * 60 + 1)).row(1.6, "1");
        assertEquals("0:1 1:1", Drips.rows(drips.fill(0, 2).done()), "1 was done");
        assertEquals("0-2 done, 2-4 missing, 4-5 open", drips.memory());
        TestedNode next = drips.run().done();
        assertEquals("0:1 1:2 2:1", Drips.rows(next));
        assertEquals(1, next.measure("model.interval_reopened"));
    }

    @Test
    void rows_outside_their_interval_are_told_and_not_published() {
        Drips drips =
                Drips.hourly()
                        .model(
                                "select date_trunc('hour', happened) + interval 1 hour as hour,"
                                        + " count(*) as n from events group by 1")
                        .at(minutes(120))
                        .row(2.5, "1");
        drips.run()
                .failed(
                        "1 row of the interval 2026-01-01T02:00 to 2026-01-01T03:00 lie outside it:"
                                + " 'hour' is 2026-01-01 03:00:00");
    }

    @Test
    void a_select_that_fails_everywhere_is_not_asked_interval_by_interval() {
        Drips drips = Drips.hourly().at(Duration.ofDays(40)).row(0.5, "1");
        for (int day = 1; day < 40; day++) {
            drips.row(24 * day, "x");
        }
        drips.run().done();
        assertTrue(drips.memory().split("failed", -1).length < 60, drips.memory());
    }

    @Test
    void another_definition_makes_again_what_was_made_and_leaves_holes() {
        Drips drips = Drips.hourly().at(minutes(6 * 60)).row(1.5, "1").row(3.5, "1").row(5.5, "1");
        drips.fill(5, 6).done();
        drips.fill(1, 2).done();
        drips.model(
                "select date_trunc('hour', happened) as hour, 10 * count(*) as n from events group by 1");
        TestedNode again = drips.run().done();
        assertEquals("1:10 5:10", Drips.rows(again));
        assertEquals("1-2 done, 2-5 missing, 5-6 done, 6-7 open", drips.memory());
    }

    @Test
    void a_backfill_after_another_definition_asks_for_a_run_first() {
        Drips drips = Drips.hourly().at(minutes(6 * 60)).row(1.5, "1").row(3.5, "1");
        drips.fill(3, 4).done();
        drips.model("select date_trunc('hour', happened) as hour, 1 as n from events group by 1");
        drips.fill(0, 2).failed("has changed since its intervals were made");
    }

    @Test
    void an_interval_without_a_row_any_more_loses_its_rows() {
        Drips drips =
                Drips.hourly()
                        .model(
                                "select date_trunc('hour', happened) as hour, count(*) as n from events"
                                        + " group by 1 having count(*) = 1")
                        .at(minutes(120))
                        .row(0.5, "1")
                        .row(1.5, "1");
        assertEquals("0:1 1:1", Drips.rows(drips.run().done()));
        assertEquals("1:1", Drips.rows(drips.at(minutes(121)).row(0.6, "1").run().done()));
    }

    @Test
    void a_key_is_verified_interval_by_interval() {
        Drips drips =
                Drips.hourly()
                        .model(
                                "primary_key: [hour, word]\n",
                                "select date_trunc('hour', happened) as hour, 1 as n, word from events")
                        .at(minutes(180))
                        .row(0.5, "a")
                        .row(1.5, "a")
                        .row(1.6, "a")
                        .row(2.5, "a");
        TestedNode run =
                drips.run().done().falls("model.intervals", "sharing their key (hour, word)");
        assertEquals("0:1 2:1", Drips.rows(run));
        run.holds("model.primary_key");
    }

    @Test
    void with_a_lookback_the_select_sees_rows_before_and_a_late_row_reopens_all_that_see_it() {
        Drips drips =
                new Drips(
                                "{column: hour, every: hour, lookback: 2h, reads: {events: {time:"
                                        + " happened, arrived: came}}}")
                        .model(
                                "select date_trunc('hour', happened) as hour, sum(count(*)) over (order"
                                        + " by date_trunc('hour', happened) range between interval 2 hour"
                                        + " preceding and current row) as n from events group by 1")
                        .at(minutes(5 * 60));
        for (int hour = 0; hour < 5; hour++) {
            drips.row(hour + 0.5, "1");
        }
        assertEquals("0:1 1:2 2:3 3:3 4:3", Drips.rows(drips.run().done()));
        TestedNode late = drips.at(minutes(5 * 60 + 1)).row(1.9, "1").run().done();
        assertEquals("0:1 1:3 2:4 3:4 4:3", Drips.rows(late));
        assertEquals(3, late.measure("model.interval_reopened"));
    }

    @Test
    void rows_without_a_time_are_told() {
        Drips drips = Drips.hourly().at(minutes(60));
        drips.tester()
                .file(
                        "data/events.csv",
                        """
                        happened,came,word
                        ,2026-01-01 00:00:00,1
                        2026-01-01 00:10:00,2026-01-01 00:00:00,1
                        """);
        drips.run()
                .done()
                .falls("model.rows_without_time", "1 row in no interval, as they have no time");
    }

    @Test
    void without_a_row_there_is_nothing_to_make_and_nothing_is_due() {
        Drips drips = Drips.hourly().at(minutes(60));
        drips.tester().file("data/events.csv", "happened,came,word\n");
        TestedNode empty = drips.run().done();
        assertEquals(0, empty.rows().size());
        drips.at(minutes(600)).run().upToDate();
        assertEquals("0:1", Drips.rows(drips.row(0.5, "1").run().done()));
    }

    @Test
    void dates_and_timestamps_with_a_zone_are_cut_as_timestamps_are_in_utc() {
        for (String every : List.of("day", "week", "month")) {
            Drips drips = zoned(every);
            drips.at(Duration.ofDays(70)).row(24 * 3, "1").row(24 * 30 + 23.99, "1");
            assertEquals(3, drips.row(24 * 69, "1").run().done().rows().size());
            TestedNode late =
                    drips.at(Duration.ofDays(70).plusMinutes(1)).row(24 * 31, "1").run().done();
            assertEquals(4, late.rows().size(), every);
            assertEquals(1, late.measure("model.interval_reopened"), every);
        }
    }

    /// Days of a view whose times have a zone.
    private static Drips zoned(String every) {
        Drips drips =
                new Drips(
                        "{column: day, every: "
                                + every
                                + ", reads: {zoned: {time: happened, arrived: came}}}");
        drips.tester()
                .file(
                        "models/zoned.sql",
                        "select happened at time zone 'UTC' as happened, came at time zone 'UTC' as came"
                                + " from events");
        return drips.model(
                "select cast(happened as date) as day, count(*) as n from zoned group by 1");
    }

    private static Duration minutes(long number) {
        return Duration.ofMinutes(number);
    }
}

package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;
import tools.jackson.databind.JsonNode;

class BackfillTest {
    private final Caller caller;

    BackfillTest(@TempDir Path here) {
        this.caller =
                new Caller(here)
                        .with("socle.yml", "name: p\nlanguage: en\n")
                        .with(
                                "data/events.csv",
                                """
                                happened,amount
                                2025-12-27T10:00:00,1
                                2025-12-28T10:00:00,2
                                2025-12-28T11:00:00,x
                                2025-12-30T10:00:00,4
                                2025-12-31T10:00:00,5
                                """)
                        .with(
                                "sources/events.yml",
                                """
                                kind: file
                                legal: {publisher: Nobody, basis: own_data}
                                files: data/events.csv
                                """)
                        .with(
                                "models/days.sql",
                                """
                                /*
                                materialize: incremental
                                by: interval
                                interval: {column: day, every: day, reads: {events: {time: happened}}}
                                */
                                select date_trunc('day', happened) as day, sum(cast(amount as integer)) as total
                                from events group by 1
                                """);
    }

    @Test
    void it_shows_what_it_would_do_and_fills_what_is_missing_alone() {
        first();
        Called shown = caller.call("backfill", "days", "--from", "2025-12-25", "--dry-run");
        assertEquals(Ending.DONE, shown.ending(), shown.err());
        assertTrue(
                shown.out()
                        .contains("would be made: 5; all else stays as it is (2 done, 5 missing)"),
                shown.out());
        assertEquals(Ending.FELL, fill("2025-12-25", "--yes").ending(), "a day fails");
        JsonNode intervals = caller.call("show", "days", "--json").json().path("intervals");
        assertEquals(6, intervals.path("counts").path("done").asInt());
        assertEquals(1, intervals.path("counts").path("failed").asInt());
        assertEquals(
                List.of("2025-12-27", "2025-12-30", "2025-12-31"),
                caller.call("query", "select cast(day as date) as d from days order by 1", "--json")
                        .json()
                        .path("rows")
                        .valueStream()
                        .map(row -> row.path("d").asString())
                        .toList());
    }

    @Test
    void a_person_agrees_first() {
        first();
        caller.onTerminal().typing("n");
        assertTrue(fill("2025-12-29").err().contains("nothing was done"));
        Called filled = caller.typing("yes").call("backfill", "days", "--from", "2025-12-29");
        assertEquals(Ending.DONE, filled.ending(), filled.err());
        assertTrue(filled.out().contains("done 1"), filled.out());
        assertTrue(fill("2025-12-29").out().contains("nothing to fill: 3 done"));
    }

    @Test
    void show_tells_the_intervals_of_a_node() {
        first();
        String out = caller.call("show", "days").out();
        assertTrue(out.contains("Intervals"), out);
        assertTrue(out.contains("2025-12-30  2026-01-01"), out);
    }

    @Test
    void what_cannot_be_filled_is_told_with_exit_2() {
        refused("no node named 'day'", "day", "--from", "2025-12-01");
        refused("events is not made by intervals", "events", "--from", "2025-12-01");
        refused("'soon' is neither", "days", "--from", "soon");
        refused("there is no time between", "days", "--from", "2025-12-02", "--to", "2025-12-02");
        refused("there is no time between", "days", "--from", "2025-12-03", "--to", "2025-12-02");
        refused("lies in the future", "days", "--from", "2025-12-03", "--to", "2027-01-01");
        refused("lies in the future", "days", "--from", "2027-01-01");
        refused("nobody is here to agree", "days", "--from", "2025-12-01");
        assertTrue(caller.call("backfill", "days").err().contains("--from"));
    }

    @Test
    void going_back_to_a_version_goes_back_to_what_it_remembers() {
        first();
        String version = shown();
        fill("2025-12-29", "--yes");
        assertEquals(3, done());
        assertEquals(Ending.DONE, caller.call("rollback", "days", "--to", version).ending());
        assertEquals(2, done());
        assertEquals(Ending.DONE, fill("2025-12-29", "--yes").ending());
        assertEquals(3, done());
    }

    private String shown() {
        return caller.call("show", "days", "--json").json().path("version").asString();
    }

    private int done() {
        JsonNode intervals = caller.call("show", "days", "--json").json().path("intervals");
        return intervals.path("counts").path("done").asInt();
    }

    @Test
    void after_another_definition_a_run_comes_first() {
        first();
        caller.with(
                "models/days.sql",
                """
                /*
                materialize: incremental
                by: interval
                interval: {column: day, every: day, reads: {events: {time: happened}}}
                */
                select date_trunc('day', happened) as day, count(*) as n from events group by 1
                """);
        refused("has changed since its intervals were made", "days", "--from", "2025-12-01");
    }

    /// The last two days are made.
    private void first() {
        assertEquals(Ending.DONE, caller.call("run", "events").ending());
        assertEquals(Ending.DONE, fill("2025-12-30", "--yes", "--json").ending());
    }

    private Called fill(String from, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"backfill", "days", "--from", from}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return caller.call(arguments);
    }

    private void refused(String words, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "backfill";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Called called = caller.call(all);
        assertEquals(Ending.WRONG, called.ending(), called.out());
        assertTrue(called.err().contains(words), called.err());
    }
}

package example.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class CalendarKindTest {

    @Test
    void a_leap_year_has_366_days_and_begins_on_its_weekday() {
        TestedNode year =
                KindTester.of(new CalendarKind())
                        .file("calendars/y2024.yml", "kind: calendar\nfrom: 2024-01-01\nto: 2024-12-31\n")
                        .run("y2024")
                        .done();
        assertEquals(366, year.measure("calendar.days"));
        assertEquals(LocalDate.of(2024, 1, 1), year.rows().at(0, year.rows().indexOf("day")));
        assertEquals(1L, year.rows().at(0, year.rows().indexOf("weekday")));
    }

    @Test
    void an_interval_that_ends_before_it_begins_is_told_at_its_place() {
        KindTester tester =
                KindTester.of(new CalendarKind())
                        .file("calendars/back.yml", "kind: calendar\nfrom: 2024-01-02\nto: 2024-01-01\n");
        assertEquals(1, tester.problems().size());
        assertTrue(tester.problems().getFirst().place().toString().startsWith("calendars/back.yml:3"));
    }

    @Test
    void nothing_runs_twice() {
        KindTester tester =
                KindTester.of(new CalendarKind())
                        .file("calendars/week.yml", "kind: calendar\nfrom: 2024-01-01\nto: 2024-01-07\n");
        tester.run("week").done().then().run("week").upToDate();
    }
}

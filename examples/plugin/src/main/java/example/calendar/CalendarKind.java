package example.calendar;

import java.util.List;
import socle.api.Bench;
import socle.api.Gives;
import socle.api.Home;
import socle.api.Node;
import socle.api.NodeKind;
import socle.api.Outcome;
import socle.api.data.Change;
import socle.api.data.Table;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;

/// A table of days: the date dimension that a star schema joins to.
public final class CalendarKind implements NodeKind<CalendarSpec> {

    @Override
    public String word() {
        return "calendar";
    }

    @Override
    public Phrase label() {
        return new Phrase("calendar", "calendrier");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Home home() {
        return new Home("calendars", "yml");
    }

    @Override
    public Class<CalendarSpec> spec() {
        return CalendarSpec.class;
    }

    @Override
    public Gives gives(CalendarSpec spec) {
        return Gives.TABLE;
    }

    @Override
    public Outcome work(Node<CalendarSpec> node, Bench bench) {
        Table days =
                bench.tables()
                        .draft(
                                new Change.Whole(),
                                """
                                SELECT day::DATE AS day, isoyear(day) AS iso_year, week(day) AS iso_week,
                                       monthname(day) AS month, isodow(day) AS weekday
                                FROM range(DATE '%s', DATE '%s' + 1, INTERVAL 1 DAY) AS days(day)
                                """
                                        .formatted(node.spec().from(), node.spec().to()));
        return Outcome.Done.of(
                days,
                List.of(
                        new Evidence.Measure(
                                new Claim("calendar.days"),
                                new Phrase("days", "jours"),
                                days.rows(),
                                "")));
    }
}

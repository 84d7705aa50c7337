package socle.core.schedule;

import java.time.Instant;
import java.util.List;
import socle.api.live.Timetable;
import socle.api.live.Trigger;

/// How far the due times of a node are dealt with, by which timetable. A changed timetable begins
/// anew: what would have been due by it before was never due.
///
/// @param by the triggers of time, as text
record Reached(Instant last, String by) {

    static Reached begin(Timetable table, Instant now) {
        return new Reached(now, told(table));
    }

    /// From text that `text` wrote.
    static Reached of(String text) {
        int line = text.indexOf('\n');
        return new Reached(Instant.parse(text.substring(0, line)), text.substring(line + 1));
    }

    String text() {
        return last + "\n" + by;
    }

    boolean isBy(Timetable table) {
        return by.equals(told(table));
    }

    Reached to(Instant further) {
        return new Reached(further, by);
    }

    private static String told(Timetable table) {
        List<Trigger> times =
                table.triggers().stream()
                        .filter(
                                one ->
                                        switch (one) {
                                            case Trigger.Cron _, Trigger.Every _ -> true;
                                            case Trigger.Arrival _,
                                                    Trigger.Ended _,
                                                    Trigger.Posted _ ->
                                                    false;
                                        })
                        .toList();
        return times.toString();
    }
}

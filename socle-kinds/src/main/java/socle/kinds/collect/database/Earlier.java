package socle.kinds.collect.database;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.kinds.collect.Trouble;

/// Dates and instants some time before others, written as the source writes them: the same
/// separator, fraction and zone, so that a database which compares texts compares alike.
final class Earlier {

    private static final Pattern FORM =
            Pattern.compile(
                    "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:([ T])([0-9]{2}:[0-9]{2})(:[0-9]{2})?(.*))?");

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Earlier() {}

    /// Refuses a column from which no time can be taken.
    static void check(Field column) throws Trouble {
        switch (column.coding()) {
            case DATE, TIMESTAMP, INSTANT, TEXT -> {}
            case TRUTH, SMALL, WHOLE, BIG, REAL, DOUBLE, DECIMAL, TIME, UUID, BYTES, LIST ->
                    throw DatabaseTrouble.noTimeToLookBack(column);
        }
    }

    /// A value less some time, never later than that; what is no date (an infinite one, or one
    /// before Christ) stays as it is.
    static String than(String value, Duration time) {
        Matcher form = FORM.matcher(value);
        try {
            return form.matches() ? earlier(form, time) : value;
        } catch (DateTimeException _) {
            return value;
        }
    }

    private static String earlier(Matcher form, Duration time) {
        String clock = form.group(3);
        if (clock == null) {
            return LocalDate.parse(form.group(1)).minusDays(whole(time, 86_400)).toString();
        }
        String seconds = form.group(4);
        LocalDateTime at =
                LocalDateTime.parse(form.group(1) + "T" + clock + (seconds == null ? "" : seconds));
        LocalDateTime back =
                seconds == null
                        ? at.minusMinutes(whole(time, 60))
                        : at.minusSeconds(whole(time, 1));
        DateTimeFormatter as = seconds == null ? MINUTES : SECONDS;
        return back.toLocalDate() + form.group(2) + as.format(back) + form.group(5);
    }

    /// How many units of some seconds, a begun one for a whole one.
    private static long whole(Duration time, long seconds) {
        return Math.ceilDiv(time.plusNanos(999_999_999).toSeconds(), seconds);
    }
}

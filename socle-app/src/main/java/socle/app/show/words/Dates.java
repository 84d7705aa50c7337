package socle.app.show.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import socle.api.text.Language;

/// Writes dates for people: « 1er avril 1999 », "1 April 1999", 24-hour clock. Instants are told in
/// UTC, so that a document is the same wherever it is built.
public record Dates(Language language) {

    private static final String HARD = "\u00A0";
    private static final List<String> MOIS =
            List.of(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre");
    private static final List<String> MOIS_COURTS =
            List.of(
                    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.",
                    "oct.", "nov.", "déc.");
    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    /// A day: « 1er avril 1999 », "1 April 1999".
    public String day(LocalDate date) {
        return dayOfMonth(date) + HARD + month(date.getMonthValue()) + " " + date.getYear();
    }

    /// A day without its year: « 1er avr. », "1 Apr".
    public String dayAndMonth(LocalDate date) {
        return dayOfMonth(date) + HARD + shortMonth(date.getMonthValue());
    }

    /// A month: « avril 1999 », "April 1999".
    public String month(LocalDate date) {
        return month(date.getMonthValue()) + " " + date.getYear();
    }

    /// A month, short: « avr. 1999 », "Apr 1999".
    public String shortMonth(LocalDate date) {
        return shortMonth(date.getMonthValue()) + " " + date.getYear();
    }

    /// The short name of a month, from 1.
    public String shortMonth(int month) {
        return language == Language.FR
                ? MOIS_COURTS.get(month - 1)
                : MONTHS.get(month - 1).substring(0, 3);
    }

    /// A time of the day: 14:32, with seconds when there are any.
    public String time(LocalTime time) {
        String minutes = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
        return time.getSecond() == 0
                ? minutes
                : minutes + String.format(Locale.ROOT, ":%02d", time.getSecond());
    }

    /// A date with its time.
    public String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    /// An instant, in UTC.
    public String instant(Instant instant) {
        return moment(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + " UTC";
    }

    /// The day of an instant, in UTC.
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /// How long something took.
    public String duration(Duration took) {
        Numbers numbers = new Numbers(language);
        if (took.toMillis() < 1000) {
            return took.toMillis() + HARD + "ms";
        }
        if (took.toSeconds() < 60) {
            return numbers.fixed(took.toMillis() / 1000.0, 1) + HARD + "s";
        }
        return took.toMinutes() + HARD + "min " + took.toSecondsPart() + HARD + "s";
    }

    private String dayOfMonth(LocalDate date) {
        int day = date.getDayOfMonth();
        return language == Language.FR && day == 1 ? "1er" : String.valueOf(day);
    }

    private String month(int month) {
        return (language == Language.FR ? MOIS : MONTHS).get(month - 1);
    }
}

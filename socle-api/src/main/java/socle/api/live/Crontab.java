package socle.api.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// The times that a crontab line names (POSIX.1-2024, `crontab`): minute, hour, day of month,
/// month, day of week; with names of months and days, steps and `@daily` as Vixie's cron has them.
///
/// On a day when clocks change: a line whose hour is `*` follows real time, each real hour once.
/// Any other names times of the day: one that does not exist comes at the first instant after the
/// gap, one that exists twice comes the first time.
public final class Crontab {

    private static final CronField.Sort MINUTE =
            new CronField.Sort(new Phrase("minute", "minute"), 0, 59, List.of());
    private static final CronField.Sort HOUR =
            new CronField.Sort(new Phrase("hour", "heure"), 0, 23, List.of());
    private static final CronField.Sort DAY =
            new CronField.Sort(new Phrase("day of the month", "jour du mois"), 1, 31, List.of());
    private static final CronField.Sort MONTH =
            new CronField.Sort(
                    new Phrase("month", "mois"),
                    1,
                    12,
                    List.of(
                            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
                            "nov", "dec"));
    private static final CronField.Sort WEEKDAY =
            new CronField.Sort(
                    new Phrase("day of the week", "jour de la semaine"),
                    0,
                    7,
                    List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat"));

    private static final Map<String, String> NAMED =
            Map.of(
                    "@hourly", "0 * * * *",
                    "@daily", "0 0 * * *",
                    "@midnight", "0 0 * * *",
                    "@weekly", "0 0 * * 0",
                    "@monthly", "0 0 1 * *",
                    "@yearly", "0 0 1 1 *",
                    "@annually", "0 0 1 1 *");

    /// A 29 February comes again after eight years at most (1896 to 1904).
    private static final int DAYS_AHEAD = 366 * 9;

    private final CronField minutes;
    private final CronField hours;
    private final CronField days;
    private final CronField months;
    private final CronField weekdays;
    private final boolean everyHour;

    private Crontab(String[] fields) {
        this.minutes = CronField.of(fields[0], MINUTE);
        this.hours = CronField.of(fields[1], HOUR);
        this.days = CronField.of(fields[2], DAY);
        this.months = CronField.of(fields[3], MONTH);
        this.weekdays = CronField.of(fields[4], WEEKDAY);
        this.everyHour = fields[1].equals("*");
    }

    /// Reads a line.
    ///
    /// @throws SpecProblem when it names no time
    public static Crontab of(String line) {
        String plain = NAMED.getOrDefault(line.strip(), line.strip());
        String[] fields = plain.split("\\s+");
        if (fields.length != 5) {
            throw SpecProblem.of(
                    Phrase.of(
                            "'%s' has %d fields, and a crontab line has five",
                            "«\u00a0%s\u00a0» a %d champs, et une ligne de crontab en a cinq",
                            line,
                            fields.length),
                    new Phrase(
                            "write minute, hour, day, month, day of the week: 0 3 * * *",
                            "écrivez minute, heure, jour, mois, jour de la semaine\u00a0: 0 3 * * *"));
        }
        Crontab crontab = new Crontab(fields);
        if (crontab.at(LocalDateTime.of(2000, 1, 1, 0, 0)).isEmpty()) {
            throw SpecProblem.of(
                    Phrase.of("'%s' never comes", "«\u00a0%s\u00a0» n’arrive jamais", line),
                    new Phrase(
                            "name a day that its month has",
                            "nommez un jour que son mois possède"));
        }
        return crontab;
    }

    /// The first time after an instant, on the clock of a place.
    public Optional<Instant> next(Instant after, ZoneId zone) {
        return everyHour ? real(after, zone.getRules()) : told(after, zone.getRules());
    }

    /// By real time: an instant is due when the clock then shows a time of the line.
    private Optional<Instant> real(Instant after, ZoneRules rules) {
        Instant from = after.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        while (true) {
            ZoneOffset offset = rules.getOffset(from);
            Optional<Instant> found =
                    at(LocalDateTime.ofInstant(from, offset)).map(local -> local.toInstant(offset));
            ZoneOffsetTransition change = rules.nextTransition(from);
            if (found.isEmpty() || change == null || found.get().isBefore(change.getInstant())) {
                return found;
            }
            from = change.getInstant();
        }
    }

    /// By the times of the day, each once.
    private Optional<Instant> told(Instant after, ZoneRules rules) {
        LocalDateTime from = LocalDateTime.ofInstant(after, rules.getOffset(after));
        while (true) {
            Optional<LocalDateTime> local = at(from.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1));
            if (local.isEmpty()) {
                return Optional.empty();
            }
            Instant found = instant(local.get(), rules);
            if (found.isAfter(after)) {
                return Optional.of(found);
            }
            from = local.get();
        }
    }

    private static Instant instant(LocalDateTime local, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return offsets.isEmpty()
                ? rules.getTransition(local).getInstant()
                : local.toInstant(offsets.getFirst());
    }

    /// The first time of the line that is not before a time of the day, whatever the place.
    private Optional<LocalDateTime> at(LocalDateTime from) {
        LocalDate date = from.toLocalDate();
        LocalTime time = from.toLocalTime();
        for (int ahead = 0; ahead < DAYS_AHEAD; ahead++) {
            if (isDay(date)) {
                Optional<LocalTime> found = time(time);
                if (found.isPresent()) {
                    return Optional.of(date.atTime(found.get()));
                }
            }
            date = date.plusDays(1);
            time = LocalTime.MIDNIGHT;
        }
        return Optional.empty();
    }

    private Optional<LocalTime> time(LocalTime from) {
        for (int hour = from.getHour(); hour < 24; hour++) {
            for (int minute = hour == from.getHour() ? from.getMinute() : 0;
                    minute < 60;
                    minute++) {
                if (hours.has(hour) && minutes.has(minute)) {
                    return Optional.of(LocalTime.of(hour, minute));
                }
            }
        }
        return Optional.empty();
    }

    /// When both days are told, either counts (POSIX.1-2024).
    private boolean isDay(LocalDate date) {
        if (!months.has(date.getMonthValue())) {
            return false;
        }
        boolean inMonth = days.has(date.getDayOfMonth());
        int number = date.getDayOfWeek().getValue();
        boolean inWeek = weekdays.has(number) || (number == 7 && weekdays.has(0));
        return (days.any() || weekdays.any()) ? inMonth && inWeek : inMonth || inWeek;
    }
}

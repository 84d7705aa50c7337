package socle.app.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import socle.api.text.Phrase;

/// Instants as people type and read them, in UTC: a date, with its time when it is not midnight.
final class Moments {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss]][XXX]", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private Moments() {}

    /// `2026-01-31`, `2026-01-31T05:00`, with an offset or else in UTC.
    static Instant read(String typed) throws Mistake {
        try {
            TemporalAccessor read =
                    TYPED.parseBest(
                            typed, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (read) {
                case OffsetDateTime time -> time.toInstant();
                case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
                default -> LocalDate.from(read).atStartOfDay(ZoneOffset.UTC).toInstant();
            };
        } catch (DateTimeException _) {
            throw new Mistake(
                    Phrase.of(
                            "'%s' is neither a date nor a time",
                            "«\u00a0%s\u00a0» n’est ni une date ni une heure", typed),
                    new Phrase(
                            "write 2026-01-31, or 2026-01-31T05:00, in UTC",
                            "écrivez 2026-01-31, ou 2026-01-31T05:00, en UTC"));
        }
    }

    /// As it would be typed.
    static String written(Instant time) {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        return (utc.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MINUTE).format(utc);
    }
}

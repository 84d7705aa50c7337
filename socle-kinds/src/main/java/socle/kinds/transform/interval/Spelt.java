package socle.kinds.transform.interval;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import socle.api.live.Span;
import socle.api.text.Phrase;

/// Instants and spans as people read and type them, in UTC: a date, with its hour and minute when
/// it is not midnight.
public final class Spelt {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAYS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    private Spelt() {}

    /// `2026-01-31`, `2026-01-31T05:00`.
    public static String of(Instant time) {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        return (utc.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAYS : MINUTES).format(utc);
    }

    /// From when to when.
    public static Phrase of(Span span) {
        return Phrase.of("%s to %s", "%s à %s", of(span.from()), of(span.to()));
    }
}

package socle.kinds.collect.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Values of a cursor column as texts: dates and instants as ISO 8601 writes them, in UTC; numbers
/// plain. What is neither is compared as text.
final class Bound {

    private Bound() {}

    /// A value that the engine gave.
    static String text(Object value) {
        return switch (value) {
            case LocalDateTime local -> local.toInstant(ZoneOffset.UTC).toString();
            case OffsetDateTime offset -> offset.toInstant().toString();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /// The greater of two; an empty one is less than any.
    static String greater(String one, String other) {
        return one.isEmpty() || (!other.isEmpty() && compare(one, other) < 0) ? other : one;
    }

    /// The lesser of a value and an instant: what begins later than it was looked for may have
    /// neighbours that were not seen. Values that are no times are what they are.
    static String atMost(String value, String instant) {
        Optional<Instant> time = instant(value);
        if (time.isPresent()) {
            return compare(value, instant) > 0 ? instant : value;
        }
        Optional<LocalDate> date = date(value);
        if (date.isEmpty()) {
            return value;
        }
        LocalDate begun = Instant.parse(instant).atOffset(ZoneOffset.UTC).toLocalDate();
        return date.get().isAfter(begun) ? begun.toString() : value;
    }

    /// What to ask from: a value, less some time; never later than the value, so that fractions of
    /// a second which a service does not know are asked for again.
    static String back(String value, Duration time) {
        Optional<Instant> instant = instant(value);
        if (instant.isPresent()) {
            return instant.get().minus(time).truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return date(value)
                .map(date -> date.minusDays((time.toHours() + 23) / 24).toString())
                .orElse(value);
    }

    /// The instant that a header tells (RFC 9110, section 5.6.7), when it tells one.
    static Optional<Instant> ofHeader(String text) {
        try {
            return Optional.of(
                    Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip())));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int compare(String one, String other) {
        Optional<Instant> first = instant(one);
        Optional<Instant> second = instant(other);
        if (first.isPresent() && second.isPresent()) {
            return first.get().compareTo(second.get());
        }
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other));
        } catch (NumberFormatException _) {
            return one.compareTo(other);
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

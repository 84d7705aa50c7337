package socle.app.show.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import socle.api.show.Format;
import socle.api.text.Language;

/// Writes any value of a table for people.
public record Values(Language language) {

    /// A value; what is absent is said, never left empty.
    public String of(@Nullable Object value) {
        return of(value, Format.AUTO);
    }

    /// A value, numbers in this format.
    public String of(@Nullable Object value, Format format) {
        Numbers numbers = new Numbers(language);
        Dates dates = new Dates(language);
        return switch (value) {
            case null -> numbers.absent();
            case Boolean truth -> truth(truth);
            case Long whole ->
                    format == Format.AUTO ? numbers.count(whole) : numbers.of(whole, format);
            case BigDecimal exact ->
                    format == Format.AUTO
                            ? numbers.exact(exact)
                            : numbers.of(exact.doubleValue(), format);
            case Number number -> numbers.of(number.doubleValue(), format);
            case LocalDate date -> dates.day(date);
            case LocalDateTime moment -> dates.moment(moment);
            case OffsetDateTime moment -> dates.instant(moment.toInstant());
            case LocalTime time -> dates.time(time);
            default -> String.valueOf(value);
        };
    }

    /// The moment of a date or time stamp, in UTC; null for anything else.
    public static @Nullable LocalDateTime moment(@Nullable Object value) {
        return switch (value) {
            case LocalDate date -> date.atStartOfDay();
            case LocalDateTime moment -> moment;
            case OffsetDateTime moment ->
                    moment.atZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
            case null, default -> null;
        };
    }

    /// The number that a value is; null for anything else and for what no axis can hold.
    public static @Nullable Double number(@Nullable Object value) {
        if (value instanceof Number number) {
            double found = number.doubleValue();
            return Double.isFinite(found) ? found : null;
        }
        return null;
    }

    private String truth(boolean value) {
        if (language == Language.FR) {
            return value ? "vrai" : "faux";
        }
        return value ? "true" : "false";
    }
}

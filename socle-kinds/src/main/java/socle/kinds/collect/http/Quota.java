package socle.kinds.collect.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a server wants to be asked again, as its headers tell: `Retry-After` (RFC 9110, section
/// 10.2.3), `RateLimit` in its drafts, and the `X-RateLimit-*` that everybody sends in a way of
/// their own.
final class Quota {

    private static final Pattern LEFT = Pattern.compile("\\b(?:r|remaining)\\s*=\\s*(\\d{1,18})");
    private static final Pattern TIME = Pattern.compile("\\b(?:t|reset)\\s*=\\s*(\\d{1,18})");
    private static final DateTimeFormatter OLD =
            DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss zzz", Locale.ROOT);

    private Quota() {}

    /// The instant after which to ask again, when the headers tell one.
    static Optional<Instant> until(Headers headers, Instant now) {
        Optional<Instant> asked = retryAfter(headers, now);
        return asked.isPresent() ? asked : exhausted(headers, now);
    }

    /// What `Retry-After` tells: seconds or a date.
    static Optional<Instant> retryAfter(Headers headers, Instant now) {
        OptionalLong seconds = headers.number("Retry-After");
        if (seconds.isPresent()) {
            return Optional.of(now.plusSeconds(Math.min(seconds.getAsLong(), Integer.MAX_VALUE)));
        }
        return headers.first("Retry-After").flatMap(Quota::date);
    }

    /// The end of the window in which nothing is left, when nothing is.
    static Optional<Instant> exhausted(Headers headers, Instant now) {
        for (String prefix : new String[] {"X-RateLimit-", "X-Rate-Limit-", "RateLimit-"}) {
            OptionalLong left = headers.number(prefix + "Remaining");
            OptionalLong reset = headers.number(prefix + "Reset");
            if (left.isPresent() && left.getAsLong() == 0 && reset.isPresent()) {
                return Optional.of(instant(reset.getAsLong(), now));
            }
        }
        return headers.first("RateLimit").flatMap(value -> oneLine(value, now));
    }

    private static Optional<Instant> oneLine(String value, Instant now) {
        Matcher left = LEFT.matcher(value);
        Matcher time = TIME.matcher(value);
        boolean none = left.find() && Long.parseLong(left.group(1)) == 0 && time.find();
        return none ? Optional.of(instant(Long.parseLong(time.group(1)), now)) : Optional.empty();
    }

    /// Seconds to wait, seconds since 1970 or milliseconds since 1970: told apart by their size.
    private static Instant instant(long number, Instant now) {
        if (number > 100_000_000_000L) {
            return Instant.ofEpochMilli(number);
        }
        return number > 1_000_000_000L ? Instant.ofEpochSecond(number) : now.plusSeconds(number);
    }

    private static Optional<Instant> date(String text) {
        return date(text, DateTimeFormatter.RFC_1123_DATE_TIME).or(() -> date(text, OLD));
    }

    private static Optional<Instant> date(String text, DateTimeFormatter form) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), form).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

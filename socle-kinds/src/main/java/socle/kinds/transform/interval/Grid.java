package socle.kinds.transform.interval;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.live.Span;

/// How time is cut into intervals, in UTC: days have 24 hours, weeks begin on a Monday (ISO 8601).
public sealed interface Grid {

    /// The start of the interval in which an instant lies.
    Instant floor(Instant time);

    /// The boundary so many intervals after one.
    Instant plus(Instant boundary, long intervals);

    /// How many intervals begin within a span.
    long count(Span span);

    /// The end of the interval in which an instant lies.
    default Instant next(Instant time) {
        return plus(floor(time), 1);
    }

    /// The first boundary that is not before an instant.
    default Instant ceiling(Instant time) {
        Instant floor = floor(time);
        return floor.equals(time) ? time : plus(floor, 1);
    }

    /// All intervals that a span touches.
    default Span around(Span span) {
        return new Span(floor(span.from()), ceiling(span.to()));
    }

    /// The intervals that lie wholly within a span.
    default Optional<Span> inside(Span span) {
        Instant from = ceiling(span.from());
        Instant to = floor(span.to());
        return from.isBefore(to) ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /// The grid of a word: `hour`, `day`, `week`, `month`, or a duration of a minute or more such
    /// as `15m`, `6h`, `2d`; nothing when it is none.
    static Optional<Grid> of(String every) {
        return switch (every) {
            case "hour" -> Optional.of(new Even(Duration.ofHours(1), Even.EPOCH));
            case "day" -> Optional.of(new Even(Duration.ofDays(1), Even.EPOCH));
            case "week" -> Optional.of(new Even(Duration.ofDays(7), Even.MONDAY));
            case "month" -> Optional.of(new Months());
            default -> duration(every);
        };
    }

    private static Optional<Grid> duration(String text) {
        Matcher amount = Even.WRITTEN.matcher(text);
        if (!amount.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(amount.group(1));
        Duration length =
                switch (amount.group(2).charAt(0)) {
                    case 'm' -> Duration.ofMinutes(number);
                    case 'h' -> Duration.ofHours(number);
                    case 'd' -> Duration.ofDays(number);
                    default -> Duration.ofDays(7 * number);
                };
        Instant origin = text.endsWith("w") ? Even.MONDAY : Even.EPOCH;
        return length.isZero() ? Optional.empty() : Optional.of(new Even(length, origin));
    }

    /// Intervals of the same length, one after the other from an instant, both ways.
    record Even(Duration length, Instant origin) implements Grid {
        private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,4})([mhdw])");
        static final Instant EPOCH = Instant.EPOCH;
        static final Instant MONDAY = Instant.parse("1970-01-05T00:00:00Z");

        @Override
        public Instant floor(Instant time) {
            long seconds = time.getEpochSecond() - origin.getEpochSecond();
            return plus(origin, Math.floorDiv(seconds, length.toSeconds()));
        }

        @Override
        public Instant plus(Instant boundary, long intervals) {
            return boundary.plusSeconds(Math.multiplyExact(length.toSeconds(), intervals));
        }

        @Override
        public long count(Span span) {
            Duration whole = Duration.between(ceiling(span.from()), ceiling(span.to()));
            return whole.toSeconds() / length.toSeconds();
        }
    }

    /// Months of the calendar.
    record Months() implements Grid {

        @Override
        public Instant floor(Instant time) {
            return utc(time).truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).toInstant();
        }

        @Override
        public Instant plus(Instant boundary, long intervals) {
            return utc(boundary).plusMonths(intervals).toInstant();
        }

        @Override
        public long count(Span span) {
            return ChronoUnit.MONTHS.between(utc(ceiling(span.from())), utc(ceiling(span.to())));
        }

        private static OffsetDateTime utc(Instant time) {
            return time.atOffset(ZoneOffset.UTC);
        }
    }
}

package socle.kinds.transform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import socle.api.data.Column;
import socle.api.live.Span;
import socle.api.text.Sql;
import socle.kinds.transform.interval.Spans;

/// A column of dates or timestamps, compared in its own type so that files are left out by what
/// their statistics say.
record TimeColumn(Column column) {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    /// Whether a column can say when.
    static boolean isTime(Column column) {
        return switch (column.family()) {
            case DATE, TIMESTAMP -> true;
            case TEXT, NUMBER, TRUTH, TIME, OTHER -> false;
        };
    }

    /// Whether it holds whole days.
    boolean isDate() {
        return column.family() == Column.Family.DATE;
    }

    /// The condition that a row lies within a span.
    String within(Span span) {
        return "%1$s >= %2$s and %1$s < %3$s"
                .formatted(name(), literal(span.from()), literal(span.to()));
    }

    /// The condition that a row lies within one of some spans; the outer bounds stand apart, so
    /// that what lies far from all of them is not read.
    String within(Spans spans) {
        if (spans.isEmpty()) {
            return "false";
        }
        Span hull = new Span(spans.all().getFirst().from(), spans.all().getLast().to());
        return spans.all().size() == 1
                ? within(hull)
                : within(hull)
                        + " and ("
                        + String.join(
                                " or ",
                                spans.all().stream().map(one -> "(" + within(one) + ")").toList())
                        + ")";
    }

    /// Its values as seconds since 1970 in UTC.
    String seconds() {
        return isDate() ? "epoch(cast(" + name() + " as timestamp))" : "epoch(" + name() + ")";
    }

    /// Its name, quoted.
    String name() {
        return Sql.quote(column.name());
    }

    /// The least value that is not before an instant.
    private String literal(Instant time) {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        if (isDate()) {
            LocalDateTime midnight = utc.truncatedTo(ChronoUnit.DAYS);
            return "date "
                    + Sql.literal(
                            DATE.format(midnight.equals(utc) ? midnight : midnight.plusDays(1)));
        }
        String text = TIMESTAMP.format(utc);
        return column.type().endsWith("TIME ZONE")
                ? "timestamptz " + Sql.literal(text + "+00")
                : "timestamp " + Sql.literal(text);
    }
}

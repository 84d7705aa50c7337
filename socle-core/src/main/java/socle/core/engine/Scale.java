package socle.core.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;
import socle.core.engine.TableProfile.Bin;

/// Bins of one width over the values of a column, with round edges.
///
/// @param from the lower edge of the first: a number, or days or seconds since 1970
record Scale(Column column, double from, double width, int count) {

    private static final int BINS_AT_MOST = 12;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /// Over values from the least to the most; nothing when they are not finite.
    static Optional<Scale> over(Column column, Object least, Object most) {
        double low = number(least);
        double high = number(most);
        if (!Double.isFinite(low) || !Double.isFinite(high) || !Double.isFinite(high - low)) {
            return Optional.empty();
        }
        double width = width(high - low, least instanceof Double ? 0 : smallest(least));
        double from = Math.floor(low / width) * width;
        int count = (int) Math.floor((high - from) / width) + 1;
        return Optional.of(new Scale(column, from, width, Math.min(count, BINS_AT_MOST)));
    }

    /// The place of a value's bin, from 0, as SQL.
    String place(String value) {
        String axis =
                switch (column.family()) {
                    case DATE -> "date_diff('day', DATE '1970-01-01', " + value + ")";
                    case TIMESTAMP -> "epoch(" + value + ")";
                    default -> "CAST(" + value + " AS DOUBLE)";
                };
        return "CAST(CASE WHEN isfinite("
                + axis
                + "::DOUBLE) THEN least(greatest(floor(("
                + axis
                + " - "
                + from
                + ") / "
                + width
                + "), 0), "
                + (count - 1)
                + ") END AS INTEGER)";
    }

    /// The bins with their counts; those that hold nothing too.
    List<Bin> bins(Map<Integer, Long> counts) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bins.add(new Bin(edge(i), edge(i + 1), counts.getOrDefault(i, 0L)));
        }
        return bins;
    }

    private Object edge(int place) {
        double edge = from + place * width;
        return switch (column.family()) {
            case DATE -> LocalDate.ofEpochDay(Math.round(edge));
            case TIMESTAMP -> LocalDateTime.ofEpochSecond(Math.round(edge), 0, ZoneOffset.UTC);
            default -> edge;
        };
    }

    /// Round, and wide enough for 11 bins: the first may begin below the least value.
    private static double width(double extent, double smallest) {
        double wanted = extent / (BINS_AT_MOST - 1);
        if (wanted <= smallest || wanted == 0) {
            return Math.max(smallest, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double round : ROUND) {
            if (round * power >= wanted && round * power >= smallest) {
                return smallest == 0 ? round * power : Math.ceil(round * power);
            }
        }
        return 10 * power;
    }

    /// Whole numbers, days and seconds are not split.
    private static double smallest(Object value) {
        return value instanceof BigDecimal ? 0 : 1;
    }

    private static double number(Object value) {
        return switch (value) {
            case Number number -> number.doubleValue();
            case LocalDate date -> date.toEpochDay();
            case LocalDateTime moment -> moment.toEpochSecond(ZoneOffset.UTC);
            case OffsetDateTime moment -> moment.toEpochSecond();
            default -> Double.NaN;
        };
    }
}

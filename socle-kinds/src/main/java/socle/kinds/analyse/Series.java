package socle.kinds.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.IndicatorSpec.Period;

/// The values of an indicator, oldest first.
///
/// @param points without those that have no value
record Series(List<Point> points) {

    /// One value.
    ///
    /// @param from the first day of its period; empty when it speaks of all rows
    record Point(Optional<LocalDate> from, double value, boolean complete) {

        /// The period in words: `2001`, `2001-11`, `2001-Q4`.
        Phrase when(Period period) {
            return from.map(day -> words(day, period))
                    .orElse(new Phrase("all rows", "toutes les lignes"));
        }

        private static Phrase words(LocalDate day, Period period) {
            return switch (period) {
                case YEAR -> Phrase.same(String.valueOf(day.getYear()));
                case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
                case MONTH ->
                        Phrase.same(
                                String.format(
                                        Locale.ROOT,
                                        "%d-%02d",
                                        day.getYear(),
                                        day.getMonthValue()));
            };
        }

        private static Phrase quarter(int year, int number) {
            return Phrase.of("%d-Q%d", "%d-T%d", year, number);
        }
    }

    /// Reads what `IndicatorQuery` answers.
    static Series of(Rows rows) {
        int period = rows.indexOf("period");
        int value = rows.indexOf("value");
        int complete = rows.indexOf("complete");
        List<Point> points = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.at(row, value) instanceof Double number && Double.isFinite(number)) {
                points.add(
                        new Point(
                                period < 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                (LocalDate)
                                                        Objects.requireNonNull(
                                                                rows.at(row, period))),
                                number,
                                complete < 0 || Boolean.TRUE.equals(rows.at(row, complete))));
            }
        }
        return new Series(points);
    }

    /// The last complete point, or the last when none is complete; empty when there is none.
    Optional<Point> latest() {
        return points.reversed().stream()
                .filter(Point::complete)
                .findFirst()
                .or(() -> points.reversed().stream().findFirst());
    }

    /// The point before another one; empty when that is the first.
    Optional<Point> before(Point point) {
        int at = points.indexOf(point);
        return at < 1 ? Optional.empty() : Optional.of(points.get(at - 1));
    }

    /// The values up to the one that is told, oldest first, the last `most` of them: a period that
    /// is not over would look like a fall.
    List<Double> last(int most) {
        int end = latest().map(points::lastIndexOf).orElse(-1) + 1;
        return points.subList(Math.max(0, end - most), end).stream().map(Point::value).toList();
    }
}

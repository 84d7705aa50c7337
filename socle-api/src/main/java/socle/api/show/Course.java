package socle.api.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.Phrase;

/// The values of a metric from period to period, oldest first; periods that have none are left out.
public record Course(List<Point> points) {

    public Course {
        points = List.copyOf(points);
    }

    /// One value.
    ///
    /// @param from the first day of its period; empty when it speaks of all rows
    /// @param complete whether the data fill its period
    public record Point(Optional<LocalDate> from, double value, boolean complete) {

        /// The period in words: `2001`, `2001-11`, `2001-Q4`.
        public Phrase when(Optional<Metric.Period> period) {
            return from.flatMap(day -> period.map(length -> words(day, length)))
                    .orElse(new Phrase("all rows", "toutes les lignes"));
        }

        private static Phrase words(LocalDate day, Metric.Period period) {
            int year = day.getYear();
            return switch (period) {
                case YEAR -> Phrase.same(String.valueOf(year));
                case QUARTER -> Phrase.of("%d-Q%d", "%d-T%d", year, (day.getMonthValue() + 2) / 3);
                case MONTH ->
                        Phrase.same(
                                String.format(Locale.ROOT, "%d-%02d", year, day.getMonthValue()));
            };
        }
    }

    /// Reads what the series of a metric answers (`socle.api.Metered`).
    public static Course of(Rows rows) {
        int period = rows.indexOf("period");
        int value = rows.indexOf("value");
        int complete = rows.indexOf("complete");
        List<Point> points = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.at(row, value) instanceof Double number && Double.isFinite(number)) {
                Optional<LocalDate> from =
                        period >= 0 && rows.at(row, period) instanceof LocalDate day
                                ? Optional.of(day)
                                : Optional.empty();
                boolean whole = complete < 0 || Boolean.TRUE.equals(rows.at(row, complete));
                points.add(new Point(from, number, whole));
            }
        }
        return new Course(points);
    }

    /// The last complete point, or the last when none is complete; empty when there is none.
    public Optional<Point> latest() {
        return points.reversed().stream()
                .filter(Point::complete)
                .findFirst()
                .or(() -> points.reversed().stream().findFirst());
    }

    /// The point before another one; empty when that is the first.
    public Optional<Point> before(Point point) {
        int at = points.indexOf(point);
        return at < 1 ? Optional.empty() : Optional.of(points.get(at - 1));
    }

    /// The point whose period begins on a day.
    public Optional<Point> at(LocalDate day) {
        return points.stream().filter(it -> it.from().equals(Optional.of(day))).findFirst();
    }

    /// The values up to the one that is told, oldest first, the last `most` of them: a period that
    /// is not over would look like a fall.
    public List<Double> last(int most) {
        int end = latest().map(points::lastIndexOf).orElse(-1) + 1;
        return points.subList(Math.max(0, end - most), end).stream().map(Point::value).toList();
    }
}

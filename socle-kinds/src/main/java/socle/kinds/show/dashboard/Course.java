package socle.kinds.show.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.show.Metric;
import socle.api.text.Phrase;

/// The values of an indicator, oldest first; those that have none are left out.
record Course(List<Point> points) {

    Course {
        points = List.copyOf(points);
    }

    /// One value.
    ///
    /// @param from the first day of its period; empty when it speaks of all rows
    record Point(Optional<LocalDate> from, double value, boolean complete) {

        /// The period in words: `2001`, `2001-11`, `2001-Q4`.
        Phrase when(Metric metric) {
            return from.flatMap(day -> metric.period().map(period -> words(day, period)))
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

    /// Reads what a metric's series answers.
    static Course of(Rows rows) {
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

    /// The last complete point, or the last when none is complete.
    Optional<Point> latest() {
        return points.reversed().stream()
                .filter(Point::complete)
                .findFirst()
                .or(() -> points.reversed().stream().findFirst());
    }

    /// The point that another one is compared with.
    Optional<Point> against(Point point, Part.Compare compare, Metric metric) {
        return point.from()
                .flatMap(day -> metric.period().flatMap(period -> other(day, compare, period)))
                .filter(other -> !other.equals(point));
    }

    private Optional<Point> other(LocalDate day, Part.Compare compare, Metric.Period period) {
        return switch (compare) {
            case FIRST -> points.stream().findFirst();
            case YEAR_BEFORE -> at(day.minusYears(1));
            case PREVIOUS ->
                    at(
                            switch (period) {
                                case YEAR -> day.minusYears(1);
                                case QUARTER -> day.minusMonths(3);
                                case MONTH -> day.minusMonths(1);
                            });
        };
    }

    private Optional<Point> at(LocalDate day) {
        return points.stream().filter(it -> it.from().equals(Optional.of(day))).findFirst();
    }

    /// The values up to the one that is told, oldest first, the last `most` of them: a period that
    /// is not over would look like a fall.
    List<Double> last(int most) {
        int end = latest().map(points::lastIndexOf).orElse(-1) + 1;
        return points.subList(Math.max(0, end - most), end).stream().map(Point::value).toList();
    }
}

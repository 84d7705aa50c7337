package socle.kinds.show.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Gauge;
import socle.api.data.Rows;
import socle.api.show.Additivity;
import socle.api.show.Block;
import socle.api.show.Block.Remark;
import socle.api.show.Course;
import socle.api.show.Course.Point;
import socle.api.show.Cut;
import socle.api.show.CutRows;
import socle.api.show.Format;
import socle.api.show.Metric;
import socle.api.show.Standing;
import socle.api.text.Phrase;

/// An indicator as a number in large: its last complete value, what it is compared with, and how it
/// stands against its target and thresholds.
record Tile(IndicatorPart part, Gauge gauge) {

    private static final int HISTORY = 24;

    Block.Figure of(Rows rows) {
        Course course = Course.of(rows);
        Optional<Point> latest = course.latest();
        return new Block.Figure(
                Phrase.same(part.title().orElseGet(() -> gauge.node().title())),
                latest.map(Point::value),
                metric().format(),
                metric().unit(),
                latest.map(this::note).orElse(NOTHING),
                course.last(HISTORY),
                latest.map(point -> remarks(point, course)).orElse(List.of()));
    }

    /// Its value in each of two periods, and the difference.
    ///
    /// @param days the periods in words
    Block.Figure of(Optional<Double> a, Optional<Double> b, List<Phrase> days) {
        List<Remark> remarks = new ArrayList<>();
        if (a.isPresent() && b.isPresent()) {
            remarks.add(change(a.get(), b.get(), Phrase.of("B, %s", "B, %s", days.getLast())));
        } else {
            remarks.add(
                    new Remark(
                            Standing.PLAIN,
                            Phrase.of(
                                    "B, %s: %s",
                                    "B, %s\u00a0: %s",
                                    days.getLast(),
                                    b.map(metric()::words).orElse(NOTHING))));
        }
        return new Block.Figure(
                Phrase.same(part.title().orElseGet(() -> gauge.node().title())),
                a,
                metric().format(),
                metric().unit(),
                Phrase.of("A, %s", "A, %s", days.getFirst()),
                List.of(),
                remarks);
    }

    private static final Phrase NOTHING =
            new Phrase("No value for these choices", "Aucune valeur pour ces choix");

    private Phrase note(Point point) {
        Phrase when =
                point.from().isEmpty()
                        ? Phrase.same("")
                        : Phrase.of("in %s", "en %s", point.when(metric().period()));
        return noted(when);
    }

    private Phrase noted(Phrase when) {
        Phrase words = part.note().map(Phrase::same).orElse(Phrase.same(""));
        return when.en().isEmpty() ? words : words.en().isEmpty() ? when : join(when, words);
    }

    private static Phrase join(Phrase one, Phrase other) {
        return Phrase.of("%s · %s", "%s · %s", one, other);
    }

    private List<Remark> remarks(Point point, Course course) {
        List<Remark> remarks = new ArrayList<>();
        for (Cut.Beside how : part.compare()) {
            against(point, how, course).ifPresent(other -> remarks.add(change(point, other)));
        }
        standing(point.value(), remarks);
        return remarks;
    }

    private void standing(double value, List<Remark> remarks) {
        metric().target().flatMap(target -> target(value, target)).ifPresent(remarks::add);
        threshold(value).ifPresent(remarks::add);
    }

    /// The point that another one is compared with.
    private Optional<Point> against(Point point, Cut.Beside how, Course course) {
        return point.from()
                .flatMap(day -> metric().period().flatMap(each -> other(day, how, each, course)))
                .filter(other -> !other.equals(point));
    }

    private static Optional<Point> other(
            LocalDate day, Cut.Beside how, Metric.Period each, Course course) {
        return switch (how) {
            case FIRST -> course.points().stream().findFirst();
            case YEAR_BEFORE -> course.at(day.minusYears(1));
            case PREVIOUS -> course.at(day.minusMonths(each.months()));
            case MOVING, TO_DATE -> Optional.empty();
        };
    }

    /// Its value over a stretch of its own, or of its last period, with what stands beside.
    Block.Figure over(CutRows told) {
        Rows rows = told.rows();
        Optional<Double> value = rows.size() == 0 ? Optional.empty() : at(rows, "value");
        List<Remark> remarks = new ArrayList<>();
        for (Cut.Beside how : told.cut().beside()) {
            Optional<Double> other = value.isEmpty() ? Optional.empty() : at(rows, how.column());
            other.ifPresent(it -> remarks.add(change(value.get(), it, words(how, told))));
        }
        value.ifPresent(it -> standing(it, remarks));
        return new Block.Figure(
                Phrase.same(part.title().orElseGet(() -> gauge.node().title())),
                value,
                metric().format(),
                metric().unit(),
                value.isEmpty() ? NOTHING : noted(told.about()),
                List.of(),
                remarks);
    }

    /// As the words of a moving value say: where values add up, their mean by period.
    private static Phrase moving(CutRows told) {
        boolean mean =
                told.metric().additivity() == Additivity.ADDITIVE
                        && told.cut().period().isPresent();
        Phrase back = told.cut().moving().words();
        return mean
                ? Phrase.of("the mean of %s", "la moyenne de %s", back)
                : Phrase.of("all of %s", "l’ensemble de %s", back);
    }

    private static Optional<Double> at(Rows rows, String column) {
        return rows.at(0, rows.indexOf(column)) instanceof Double number && Double.isFinite(number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private static Phrase words(Cut.Beside how, CutRows told) {
        return switch (how) {
            case PREVIOUS -> new Phrase("the time just before", "la durée juste avant");
            case YEAR_BEFORE -> new Phrase("a year before", "un an avant");
            case FIRST -> new Phrase("the first", "la première");
            case MOVING -> moving(told);
            case TO_DATE -> new Phrase("all since January", "l’ensemble depuis janvier");
        };
    }

    /// Shares are compared in points, other numbers in percent.
    private Remark change(Point point, Point other) {
        return change(point.value(), other.value(), other.when(metric().period()));
    }

    private Remark change(double value, double other, Phrase when) {
        double difference = value - other;
        boolean share = metric().format() == Format.PERCENT || other == 0;
        double told = share ? difference : difference / Math.abs(other);
        Phrase sign = Phrase.same(difference > 0 ? "+" : "");
        Phrase size =
                metric().format() == Format.PERCENT
                        ? Phrase.of(
                                "%s%s points", "%s%s points", sign, Phrase.number(100 * told, 1))
                        : share
                                ? Phrase.of("%s%s", "%s%s", sign, metric().words(told))
                                : Phrase.of(
                                        "%s%s%%",
                                        "%s%s\u202f%%", sign, Phrase.number(100 * told, 1));
        return new Remark(
                standing(value, other),
                Phrase.of(
                        "%s against %s (%s)",
                        "%s par rapport à %s (%s)", size, when, metric().words(other)));
    }

    private Standing standing(double now, double before) {
        if (now == before) {
            return Standing.PLAIN;
        }
        return metric().reaches(now, before)
                .map(better -> better ? Standing.GOOD : Standing.WATCH)
                .orElse(Standing.PLAIN);
    }

    private Optional<Remark> target(double value, double target) {
        return metric().reaches(value, target)
                .map(
                        reached ->
                                reached
                                        ? new Remark(
                                                Standing.GOOD,
                                                Phrase.of(
                                                        "target reached: %s",
                                                        "objectif atteint\u00a0: %s",
                                                        bound(target)))
                                        : new Remark(
                                                Standing.BAD,
                                                Phrase.of(
                                                        "target missed: %s",
                                                        "objectif manqué\u00a0: %s",
                                                        bound(target))));
    }

    private Phrase bound(double target) {
        String sign = metric().better().filter(Metric.Better.UP::equals).isPresent() ? "≥" : "≤";
        return Phrase.of("%s %s", "%s %s", sign, metric().words(target));
    }

    private Optional<Remark> threshold(double value) {
        Optional<Double> alert = part.alert().or(() -> metric().bounds().alert());
        Optional<Double> watch = part.watch().or(() -> metric().bounds().watch());
        if (alert.filter(bound -> passes(value, bound)).isPresent()) {
            return Optional.of(
                    new Remark(
                            Standing.BAD,
                            Phrase.of(
                                    "alert from %s on",
                                    "alerte à partir de %s", metric().words(alert.get()))));
        }
        if (watch.filter(bound -> passes(value, bound)).isPresent()) {
            return Optional.of(
                    new Remark(
                            Standing.WATCH,
                            Phrase.of(
                                    "to watch from %s on",
                                    "à surveiller à partir de %s", metric().words(watch.get()))));
        }
        return Optional.empty();
    }

    /// Whether a value is as bad as a bound, or worse.
    private boolean passes(double value, double bound) {
        return metric().reaches(bound, value).orElse(false);
    }

    private Metric metric() {
        return gauge.metric();
    }
}

package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Gauge;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Block.Remark;
import socle.api.show.Format;
import socle.api.show.Metric;
import socle.api.show.Standing;
import socle.api.text.Phrase;
import socle.kinds.show.dashboard.Course.Point;

/// An indicator as a number in large: its last complete value, what it is compared with, and how it
/// stands against its target and thresholds.
record Tile(Part.Indicator part, Gauge gauge) {

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
                                    b.map(this::number).orElse(NOTHING))));
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
                        : Phrase.of("in %s", "en %s", point.when(metric()));
        Phrase words = part.note().map(Phrase::same).orElse(Phrase.same(""));
        return when.en().isEmpty() ? words : words.en().isEmpty() ? when : join(when, words);
    }

    private static Phrase join(Phrase one, Phrase other) {
        return Phrase.of("%s · %s", "%s · %s", one, other);
    }

    private List<Remark> remarks(Point point, Course course) {
        List<Remark> remarks = new ArrayList<>();
        part.compare()
                .flatMap(how -> course.against(point, how, metric()))
                .ifPresent(other -> remarks.add(change(point, other)));
        metric().target().flatMap(target -> target(point, target)).ifPresent(remarks::add);
        threshold(point).ifPresent(remarks::add);
        return remarks;
    }

    /// Shares are compared in points, other numbers in percent.
    private Remark change(Point point, Point other) {
        return change(point.value(), other.value(), other.when(metric()));
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
                                ? Phrase.of("%s%s", "%s%s", sign, number(told))
                                : Phrase.of(
                                        "%s%s%%",
                                        "%s%s\u202f%%", sign, Phrase.number(100 * told, 1));
        return new Remark(
                standing(value, other),
                Phrase.of(
                        "%s against %s (%s)",
                        "%s par rapport à %s (%s)", size, when, number(other)));
    }

    private Standing standing(double now, double before) {
        if (now == before) {
            return Standing.PLAIN;
        }
        return metric().reaches(now, before)
                .map(better -> better ? Standing.GOOD : Standing.WATCH)
                .orElse(Standing.PLAIN);
    }

    private Optional<Remark> target(Point point, double target) {
        return metric().reaches(point.value(), target)
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
        return Phrase.of("%s %s", "%s %s", sign, number(target));
    }

    private Optional<Remark> threshold(Point point) {
        Optional<Double> alert = part.alert().or(() -> metric().bounds().alert());
        Optional<Double> watch = part.watch().or(() -> metric().bounds().watch());
        if (alert.filter(bound -> passes(point, bound)).isPresent()) {
            return Optional.of(
                    new Remark(
                            Standing.BAD,
                            Phrase.of(
                                    "alert from %s on",
                                    "alerte à partir de %s", number(alert.get()))));
        }
        if (watch.filter(bound -> passes(point, bound)).isPresent()) {
            return Optional.of(
                    new Remark(
                            Standing.WATCH,
                            Phrase.of(
                                    "to watch from %s on",
                                    "à surveiller à partir de %s", number(watch.get()))));
        }
        return Optional.empty();
    }

    /// Whether a value is as bad as a bound, or worse.
    private boolean passes(Point point, double bound) {
        return metric().reaches(bound, point.value()).orElse(false);
    }

    private Phrase number(double value) {
        return switch (metric().format()) {
            case PERCENT -> Phrase.of("%s%%", "%s\u202f%%", Phrase.number(100 * value, 1));
            case INTEGER -> unit(Phrase.number(value, 0));
            case COMPACT -> compact(value);
            case AUTO, DECIMAL -> unit(Phrase.number(value, 2));
        };
    }

    private Phrase compact(double value) {
        double size = Math.abs(value);
        return size >= 1e9
                ? unit(Phrase.number(value / 1e9, 1), "bn ", "Md")
                : size >= 1e6
                        ? unit(Phrase.number(value / 1e6, 1), "M", "M")
                        : size >= 1e4
                                ? unit(Phrase.number(value / 1e3, 0), "k", "k")
                                : unit(Phrase.number(value, 2));
    }

    private Phrase unit(Phrase number, String en, String fr) {
        return Phrase.of("%s %s%s", "%s\u00a0%s%s", number, new Phrase(en, fr), metric().unit());
    }

    private Phrase unit(Phrase number) {
        return metric().unit().isEmpty()
                ? number
                : Phrase.of("%s %s", "%s\u00a0%s", number, metric().unit());
    }

    private Metric metric() {
        return gauge.metric();
    }
}

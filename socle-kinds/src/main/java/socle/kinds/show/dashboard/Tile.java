package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        double difference = point.value() - other.value();
        boolean share = metric().format() == Format.PERCENT || other.value() == 0;
        double told = share ? difference : difference / Math.abs(other.value());
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
                standing(point.value(), other.value()),
                Phrase.of(
                        "%s against %s (%s)",
                        "%s par rapport à %s (%s)",
                        size,
                        other.when(metric()),
                        number(other.value())));
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
        if (part.alert().filter(bound -> passes(point, bound)).isPresent()) {
            return Optional.of(
                    new Remark(
                            Standing.BAD,
                            Phrase.of(
                                    "alert from %s on",
                                    "alerte à partir de %s", number(part.alert().get()))));
        }
        if (part.watch().filter(bound -> passes(point, bound)).isPresent()) {
            return Optional.of(
                    new Remark(
                            Standing.WATCH,
                            Phrase.of(
                                    "to watch from %s on",
                                    "à surveiller à partir de %s", number(part.watch().get()))));
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
            case AUTO, DECIMAL, COMPACT -> unit(Phrase.number(value, 2));
        };
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

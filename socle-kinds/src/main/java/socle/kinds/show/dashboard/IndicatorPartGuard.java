package socle.kinds.show.dashboard;

import java.util.Optional;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.show.Metric;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// What is wrong with an indicator on a dashboard, all at once.
record IndicatorPartGuard(IndicatorPart part, Findings found) {

    void find() {
        found.neighbours().node(part.indicator().node()).ifPresent(this::named);
    }

    private void named(Node<?> node) {
        Optional<Gauge> gauge = Gauge.of(node);
        if (gauge.isEmpty()) {
            found.unfit(
                    part.indicator(),
                    new Phrase("indicator", "indicateur"),
                    one -> Gauge.of(one).isPresent());
            return;
        }
        Metric metric = gauge.get().metric();
        dimensions(gauge.get());
        times(metric);
        if (isBounded() && metric.better().isEmpty()) {
            found.add(undirected());
        }
    }

    /// Each dimension that is not there is told where it stands.
    private void dimensions(Gauge gauge) {
        part.by().forEach(one -> gauge.unknown(one.column(), one.place()).ifPresent(found::add));
        part.where()
                .keySet()
                .forEach(name -> gauge.unknown(name, part.place()).ifPresent(found::add));
    }

    private void times(Metric metric) {
        boolean timed =
                part.period().isPresent()
                        || part.last().isPresent()
                        || part.moving().isPresent()
                        || !part.compare().isEmpty();
        if (timed && metric.period().isEmpty()) {
            found.add(
                    Problem.error(
                            part.place(),
                            "dashboard-no-period",
                            Phrase.of(
                                    "%s has no periods to compare",
                                    "%s n’a pas de périodes à comparer", part.indicator().node()),
                            new Phrase(
                                    "give the indicator a grain, or remove compare, period, last and"
                                            + " moving",
                                    "donnez un grain à l’indicateur, ou retirez compare, period, last"
                                            + " et moving")));
        } else {
            metric.mistimed(part.cut(metric)).forEach(why -> found.add(split(why)));
        }
    }

    private Problem split(Phrase why) {
        return Problem.error(
                part.place(),
                "unfit-period",
                why,
                new Phrase(
                        "write moving as so many whole periods",
                        "écrivez moving en périodes entières"));
    }

    private boolean isBounded() {
        return part.watch().isPresent() || part.alert().isPresent();
    }

    private Problem undirected() {
        return Problem.error(
                part.place(),
                "dashboard-no-direction",
                Phrase.of(
                        "nobody knows which side of a threshold %s is good on",
                        "on ne sait de quel côté d’un seuil %s est bon", part.indicator().node()),
                new Phrase(
                        "give the indicator a direction, or remove the threshold",
                        "donnez une direction à l’indicateur, ou retirez le seuil"));
    }
}

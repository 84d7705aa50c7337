package socle.kinds.show.dashboard;

import java.util.List;
import java.util.Optional;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.show.Dimension;
import socle.api.show.Metric;
import socle.api.text.ColumnRef;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;

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
        dimensions(metric);
        times(metric);
        if (isBounded() && metric.better().isEmpty()) {
            found.add(undirected());
        }
    }

    /// Each dimension that is not there is told where it stands.
    private void dimensions(Metric metric) {
        List<String> known = metric.dimensions().stream().map(Dimension::name).toList();
        for (ColumnRef one : part.by()) {
            if (!known.contains(one.column())) {
                found.add(unknown(metric, one.column(), one.place()));
            }
        }
        for (String name : part.where().keySet()) {
            if (!known.contains(name)) {
                found.add(unknown(metric, name, part.place()));
            }
        }
    }

    private Problem unknown(Metric metric, String name, Place place) {
        List<String> known = metric.dimensions().stream().map(Dimension::name).toList();
        return Problem.error(
                place,
                "unknown-dimension",
                Phrase.of(
                        "'%s' is no dimension of %s",
                        "«\u00a0%s\u00a0» n’est pas une dimension de %s",
                        name,
                        part.indicator().node()),
                Suggestion.todo(
                        name,
                        known,
                        known.isEmpty()
                                ? new Phrase(
                                        "it has none; add dimensions to the indicator",
                                        "il n’en a aucune\u202f; ajoutez dimensions à l’indicateur")
                                : Phrase.of("there is %s", "il y a %s", String.join(", ", known))));
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

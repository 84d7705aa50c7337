package socle.kinds.analyse.notebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.Gauge;
import socle.api.Neighbours;
import socle.api.show.Cut;
import socle.api.show.Dimension;
import socle.api.show.Metric;
import socle.api.text.ColumnRef;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;

/// What is wrong with indicators that a notebook asks by dimensions or periods, all at once.
record AskedGuard(NotebookSpec spec, Neighbours neighbours, List<Problem> problems) {

    void find() {
        Set<String> names = new HashSet<>();
        spec.queries().forEach(query -> names.add(query.name()));
        cells().forEach(
                        cell -> {
                            if (!names.add(cell.id())) {
                                problems.add(
                                        NotebookGuard.taken(
                                                cell.place(), cell.id(), NotebookGuard.ANOTHER));
                            }
                            fits(cell);
                        });
    }

    private Stream<IndicatorCell> cells() {
        return spec.text().parts().stream()
                .filter(IndicatorCell.class::isInstance)
                .map(IndicatorCell.class::cast)
                .filter(IndicatorCell::isAsked);
    }

    private void fits(IndicatorCell cell) {
        NodeId id = cell.indicator().node();
        neighbours
                .node(id)
                .flatMap(Gauge::of)
                .map(Gauge::metric)
                .ifPresent(
                        metric -> {
                            for (ColumnRef one : cell.by()) {
                                known(metric, id, one.column(), one.place());
                            }
                            cell.where()
                                    .keySet()
                                    .forEach(name -> known(metric, id, name, cell.place()));
                            times(metric, cell.cut(), cell.place());
                        });
    }

    private void known(Metric metric, NodeId id, String name, Place place) {
        List<String> known = metric.dimensions().stream().map(Dimension::name).toList();
        if (!known.contains(name)) {
            problems.add(
                    Problem.error(
                            place,
                            "unknown-dimension",
                            Phrase.of(
                                    "'%s' is no dimension of %s",
                                    "«\u00a0%s\u00a0» n’est pas une dimension de %s", name, id),
                            Suggestion.todo(
                                    name,
                                    known,
                                    known.isEmpty()
                                            ? new Phrase(
                                                    "it has none; add dimensions to the indicator",
                                                    "il n’en a aucune\u202f; ajoutez dimensions à"
                                                            + " l’indicateur")
                                            : Phrase.of(
                                                    "there is %s",
                                                    "il y a %s", String.join(", ", known)))));
        }
    }

    private void times(Metric metric, Cut cut, Place place) {
        metric.mistimed(cut)
                .forEach(
                        why ->
                                problems.add(
                                        Problem.error(
                                                place,
                                                "unfit-period",
                                                why,
                                                new Phrase(
                                                        "give the indicator a grain, or ask for whole"
                                                                + " periods",
                                                        "donnez un grain à l’indicateur, ou demandez"
                                                                + " des périodes entières"))));
    }
}

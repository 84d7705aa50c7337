package socle.kinds.analyse.notebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.Gauge;
import socle.api.Neighbours;
import socle.api.show.Cut;
import socle.api.show.Metric;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;

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
        neighbours
                .node(cell.indicator().node())
                .flatMap(Gauge::of)
                .ifPresent(
                        gauge -> {
                            cell.by().forEach(one -> known(gauge, one.column(), one.place()));
                            cell.where().keySet().forEach(name -> known(gauge, name, cell.place()));
                            times(gauge.metric(), cell.cut(), cell.place());
                        });
    }

    private void known(Gauge gauge, String name, Place place) {
        gauge.unknown(name, place).ifPresent(problems::add);
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

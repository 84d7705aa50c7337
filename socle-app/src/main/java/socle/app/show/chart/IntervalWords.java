package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import socle.api.show.Slot;
import socle.app.show.chart.Intervals.Estimate;

/// Says in words what estimates and their intervals show: each of them when few, those that do not
/// contain the named values, the widest.
record IntervalWords(Intervals plot) {

    List<String> words() {
        Sheet sheet = plot.sheet();
        Telling telling = new Telling(sheet.look(), sheet.axis());
        List<Estimate> there = plot.estimates().stream().filter(Estimate::isThere).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                telling.count(
                        "Estimates with intervals", "Estimations avec intervalle", there.size()));
        List<Estimate> told =
                there.size() <= Telling.FEW
                        ? there
                        : there.stream().filter(plot::isPooled).toList();
        for (Estimate estimate : told) {
            sentences.add(telling.of(estimate.name()) + plot.bounds().words(estimate) + ".");
        }
        if (there.size() > Telling.FEW) {
            sentences.add(Telling.upper(telling.extremes(said(there))) + ".");
        }
        for (Sheet.Threshold threshold : sheet.thresholds()) {
            sentences.add(without(telling, there, threshold));
        }
        long absent = plot.estimates().size() - there.size() - unplaced();
        sentences.addAll(telling.left(0, absent));
        if (unplaced() > 0) {
            sentences.add(Positive.words(sheet, sheet.axis(), unplaced()));
        }
        return sentences;
    }

    private List<Telling.Said> said(List<Estimate> estimates) {
        return estimates.stream().map(it -> new Telling.Said(it.name(), it.value())).toList();
    }

    /// Those that a logarithmic axis has no place for.
    private long unplaced() {
        Sheet sheet = plot.sheet();
        return plot.estimates().stream()
                .filter(it -> !it.isThere())
                .filter(
                        it ->
                                Stream.of(Slot.X, Slot.LOW, Slot.HIGH)
                                        .allMatch(
                                                slot ->
                                                        Double.isFinite(
                                                                sheet.number(it.row(), slot))))
                .count();
    }

    private String without(Telling telling, List<Estimate> there, Sheet.Threshold threshold) {
        long clear =
                there.stream()
                        .filter(it -> it.low() > threshold.at() || it.high() < threshold.at())
                        .count();
        String name = threshold.label() + " (" + telling.value(threshold.at()) + ")";
        return telling.count(
                "Intervals that do not contain " + name,
                "Intervalles qui ne contiennent pas " + name,
                clear);
    }
}

package socle.app.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.show.Block;
import socle.api.show.Metric;
import socle.api.text.Phrase;
import socle.core.graph.Declared;

/// What each thing that measures means, and how it is computed.
record Gauges(Matter matter) {

    private static final int DIGITS = 4;

    List<Entry> entries() {
        return matter.nodes().stream()
                .flatMap(it -> Gauge.of(it.node()).map(gauge -> entry(it, gauge)).stream())
                .toList();
    }

    private Entry entry(Declared one, Gauge gauge) {
        Node<?> node = one.node();
        Metric metric = gauge.metric();
        Sheetlet sheet = Sheetlet.of(node);
        sheet.with(new Block.Heading(new Phrase("What it means", "Ce qu’il veut dire"), 3))
                .prose(metric.definition(), node)
                .fact("Unit", "Unité", metric.unit())
                .fact("Better", "Sens souhaité", better(metric))
                .fact("Target", "Objectif", number(metric.target()))
                .fact(
                        "Worth a look from",
                        "À surveiller à partir de",
                        number(metric.bounds().watch()))
                .fact(
                        "Not as it should be from",
                        "Alerte à partir de",
                        number(metric.bounds().alert()))
                .fact("Who answers for it", "Responsable", node.header().owner().orElse(""));
        sheet.with(new Block.Heading(new Phrase("How it is computed", "Comment il est calculé"), 3))
                .fact("From", "À partir de", metric.from().value())
                .fact("Period", "Période", period(metric));
        Methods.statements(matter.evidence(one.id())).stream()
                .filter(it -> it.markdown().contains("```"))
                .forEach(it -> sheet.prose(it.markdown(), node));
        Methods.reads(matter.reads(one.id()), sheet);
        if (!matter.judges(metric.from()).isEmpty()) {
            sheet.with(
                    new Block.Links(
                            new Phrase(
                                    "Rules that its rows keep", "Règles que tiennent ses lignes"),
                            new ArrayList<>(matter.judges(metric.from()))));
        }
        return sheet.entry();
    }

    private static Phrase better(Metric metric) {
        return metric.better()
                .map(
                        it ->
                                switch (it) {
                                    case UP -> new Phrase("higher", "à la hausse");
                                    case DOWN -> new Phrase("lower", "à la baisse");
                                })
                .orElse(Phrase.same(""));
    }

    private static Phrase period(Metric metric) {
        return metric.period()
                .map(
                        it ->
                                switch (it) {
                                    case MONTH -> new Phrase("month", "mois");
                                    case QUARTER -> new Phrase("quarter", "trimestre");
                                    case YEAR -> new Phrase("year", "année");
                                })
                .orElse(new Phrase("all rows at once", "toutes les lignes à la fois"));
    }

    private static Phrase number(Optional<Double> value) {
        return value.map(it -> Phrase.number(it, DIGITS)).orElse(Phrase.same(""));
    }
}

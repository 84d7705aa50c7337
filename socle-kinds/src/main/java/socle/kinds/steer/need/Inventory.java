package socle.kinds.steer.need;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Node;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Phrase;
import socle.api.text.Ref;

/// The sources that a need names, as they were collected: who publishes each, under which terms,
/// how it is taken.
record Inventory(NeedSpec spec, Bench bench) {

    Optional<Evidence> evidence() {
        return spec.sources().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Evidence.Sample(
                                new Claim("need.inventory"),
                                new Phrase(
                                        "Sources of the environment",
                                        "Les sources de l’environnement"),
                                rows()));
    }

    private Rows rows() {
        Cells cells =
                new Cells(bench.language())
                        .text("source", "source")
                        .text("technique", "technique")
                        .text("publisher", "producteur")
                        .text("licence", "licence")
                        .count("rows", "lignes");
        for (Ref source : spec.sources()) {
            Node<?> node = bench.node(source);
            List<Evidence> told =
                    bench.evidence(source.node()).stream().map(Told::evidence).toList();
            Optional<Evidence.Origin> origin = first(told, Evidence.Origin.class);
            Optional<Long> rows =
                    told.stream()
                            .filter(it -> it.claim().value().equals("collect.rows_written"))
                            .filter(Evidence.Measure.class::isInstance)
                            .map(it -> (long) ((Evidence.Measure) it).value())
                            .findFirst();
            cells.row(
                    Arrays.asList(
                            source.node().value(),
                            node.kind().label(),
                            origin.map(Evidence.Origin::publisher).orElse(""),
                            origin.map(Evidence.Origin::licence).orElse(""),
                            rows.orElse(null)));
        }
        return cells.rows();
    }

    private static <E extends Evidence> Optional<E> first(List<Evidence> told, Class<E> form) {
        return told.stream().filter(form::isInstance).map(form::cast).findFirst();
    }
}

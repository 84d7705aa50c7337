package socle.kinds.steer.need;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Link;
import socle.api.text.NodeId;

/// The sources that a need names, as they were collected last: who publishes each, under which
/// terms, how many rows it gave.
record Inventory(NeedSpec spec, Seen seen) {

    Rows rows() {
        return Rows.of(
                List.of(
                        new Column("source", "VARCHAR"),
                        new Column("publisher", "VARCHAR"),
                        new Column("licence", "VARCHAR"),
                        new Column("rows", "BIGINT")),
                spec.sources().stream().map(Link::node).map(this::row).toList());
    }

    private List<@Nullable Object> row(NodeId source) {
        List<Evidence> told = seen.evidence(source).stream().map(Told::evidence).toList();
        Optional<Evidence.Origin> origin =
                told.stream()
                        .filter(Evidence.Origin.class::isInstance)
                        .map(Evidence.Origin.class::cast)
                        .findFirst();
        Optional<Long> rows =
                told.stream()
                        .filter(it -> it.claim().value().equals("collect.rows_written"))
                        .filter(Evidence.Measure.class::isInstance)
                        .map(it -> (long) ((Evidence.Measure) it).value())
                        .findFirst();
        return Arrays.asList(
                seen.node(source).map(Node::title).orElse(source.value()),
                origin.map(Evidence.Origin::publisher).orElse(""),
                origin.map(Evidence.Origin::licence).orElse(""),
                rows.orElse(null));
    }
}

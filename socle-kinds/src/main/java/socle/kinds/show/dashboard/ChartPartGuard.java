package socle.kinds.show.dashboard;

import java.util.List;
import java.util.Optional;
import socle.api.Header;
import socle.api.Node;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.TableRef;
import socle.kinds.show.chart.ChartKind;
import socle.kinds.show.chart.ChartSpec;
import socle.kinds.show.chart.Charting;

/// What is wrong with a drawing on a dashboard.
record ChartPartGuard(ChartPart part, Findings found) {

    void find() {
        part.chart().ifPresent(this::chart);
        part.draw().ifPresent(this::drawn);
    }

    private void chart(TableRef reference) {
        found.neighbours()
                .node(reference.node())
                .filter(found -> !(found.spec() instanceof ChartSpec))
                .ifPresent(
                        _ ->
                                found.unfit(
                                        reference,
                                        new Phrase("chart", "figure"),
                                        one -> one.spec() instanceof ChartSpec));
    }

    /// A chart that is written on the page is held to the rules of those that have a file.
    private void drawn(ChartSpec spec) {
        Header header =
                new Header(
                        part.title(),
                        part.subtitle(),
                        Optional.empty(),
                        List.of(),
                        0,
                        Optional.empty(),
                        Optional.empty());
        NodeId id = new NodeId(part.id());
        found.problems()
                .addAll(
                        Charting.problems(
                                new Node<>(id, new ChartKind(), header, spec, part.place()),
                                found.neighbours()));
    }
}

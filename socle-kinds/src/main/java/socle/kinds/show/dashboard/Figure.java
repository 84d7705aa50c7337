package socle.kinds.show.dashboard;

import java.util.List;
import java.util.Optional;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Leads;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.show.chart.ChartSpec;
import socle.kinds.show.chart.Charting;

/// A chart of a dashboard: one that has a file of its own, or one that is written on the page.
///
/// @param of the node that its rows are published by, or drawn from
record Figure(ChartPart part, ChartSpec spec, NodeId of, Words words) {

    /// What stands around a drawing.
    record Words(String title, String subtitle) {}

    /// Nothing when the node that is named is no chart.
    static Optional<Figure> of(ChartPart part, Seen seen) {
        if (part.draw().isPresent()) {
            ChartSpec spec = part.draw().get();
            return Optional.of(
                    new Figure(
                            part,
                            spec,
                            spec.from().node(),
                            new Words(part.title().orElseThrow(), part.subtitle().orElse(""))));
        }
        return part.chart().flatMap(chart -> seen.node(chart.node())).flatMap(it -> of(part, it));
    }

    private static Optional<Figure> of(ChartPart part, Node<?> node) {
        return node.spec() instanceof ChartSpec spec
                ? Optional.of(
                        new Figure(
                                part,
                                spec,
                                node.id(),
                                new Words(
                                        part.title().orElseGet(node::title),
                                        part.subtitle()
                                                .or(() -> node.header().description())
                                                .orElse(""))))
                : Optional.empty();
    }

    /// The table that it draws.
    String table() {
        return spec.from().node().value();
    }

    /// @param notes noted on it when it is over time
    Block plot(Charting charting, Rows rows, Optional<Leads> leads, List<DatedNote> notes) {
        return new Block.Plot(
                part.id(),
                Phrase.same(words.title()),
                Phrase.same(words.subtitle()),
                Phrase.same(spec.caption().orElse("")),
                DatedNote.on(charting.chart(), rows, notes),
                rows,
                leads);
    }
}

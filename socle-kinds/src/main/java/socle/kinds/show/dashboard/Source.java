package socle.kinds.show.dashboard;

import java.util.Optional;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.text.NodeId;
import socle.api.text.Reference;
import socle.api.text.Sql;
import socle.kinds.show.chart.ChartSpec;

/// What the rows of a block are drawn from.
///
/// @param table the table's name; of a SELECT, that of the rows that the dashboard publishes of it,
///     which have its columns
/// @param from an item of FROM
record Source(String table, String from) {

    static Source of(String table) {
        return new Source(table, Sql.quote(table));
    }

    /// What finds the node of a reference.
    interface Lookup {
        Optional<Node<?>> node(NodeId id);
    }

    /// That of a block; nothing when it names nothing of the right kind, or has no rows.
    static Optional<Source> of(Part part, NodeId dashboard, Lookup lookup) {
        return switch (part) {
            case ChartPart chart when chart.draw().isPresent() ->
                    Optional.of(of(chart.draw().get().from()));
            case ChartPart chart ->
                    chart.chart()
                            .flatMap(it -> lookup.node(it.node()))
                            .filter(it -> it.spec() instanceof ChartSpec)
                            .map(it -> of(((ChartSpec) it.spec()).from()));
            case IndicatorPart indicator ->
                    lookup.node(indicator.indicator().node())
                            .flatMap(Gauge::of)
                            .map(gauge -> of(gauge.metric().from().value()));
            case TablePart table -> Optional.of(of(table, dashboard));
            case FilterPart _, TabPart _ -> Optional.empty();
        };
    }

    private static Source of(Reference table) {
        return of(table.node().value());
    }

    private static Source of(TablePart part, NodeId dashboard) {
        return part.table()
                .map(Source::of)
                .orElseGet(
                        () ->
                                new Source(
                                        dashboard + NodeId.PART + part.id(),
                                        "(" + part.select().orElseThrow().text() + "\n)"));
    }
}

package socle.kinds.show.chart;

import java.util.List;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Chart;
import socle.api.text.Language;

/// How the rows of a table become the rows that a mark draws, each by a bounded query.
interface Recipe {

    /// The drawn rows alone; `Others` in a language. Asks no more than it takes to draw them.
    Rows rows(Answering engine, Language language);

    /// The drawn rows and what was left.
    Drawn drawn(Answering engine, Language language);

    /// The chart to draw from the drawn rows.
    Chart chart();

    /// That of a chart, by the columns of its table; empty when no column can be measured. The
    /// columns of the drawn rows give the same chart.
    static Optional<? extends Recipe> of(ChartSpec spec, List<Column> columns) {
        return switch (spec.mark()) {
            case BAR, LINE, AREA, RECT, ARC, TILE, PARETO, WATERFALL, TREEMAP, SANKEY ->
                    Groups.of(spec, columns);
            case POINT, INTERVAL, GEO, GANTT -> Singles.of(spec, columns);
            case HISTOGRAM -> Bins.of(spec, columns);
            case BOX -> Boxes.of(spec, columns);
            case QQ -> Quantiles.of(spec, columns);
        };
    }
}

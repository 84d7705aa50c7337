package socle.app.show.chart;

import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;

/// Draws the rows of a plot with one sort of mark, and says what they show. One class a mark; what
/// the rows hold is told in `docs/charts.md`.
interface Marks {

    /// Those that the chart of a sheet names.
    static Marks of(Sheet sheet) {
        return switch (sheet.chart().mark()) {
            case BAR ->
                    sheet.chart().shape().horizontal()
                            ? LyingBars.of(Cells.of(sheet))
                            : new UprightBars(Cells.of(sheet));
            case LINE ->
                    sheet.chart().shape().diagonal()
                            ? Square.of(Cells.of(sheet))
                            : Lines.of(Cells.of(sheet));
            case AREA -> Areas.of(Cells.of(sheet));
            case POINT -> Points.of(sheet);
            case HISTOGRAM -> Histogram.of(sheet);
            case BOX -> BoxPlot.of(sheet);
            case RECT -> HeatMap.of(sheet);
            case INTERVAL -> Intervals.of(sheet);
            case QQ -> QuantilePlot.of(sheet);
            case TILE -> BigNumber.of(sheet);
            case ARC -> Pie.of(Cells.of(sheet));
            case PARETO -> Pareto.of(Cells.of(sheet));
            case WATERFALL -> Waterfall.of(sheet);
            case TREEMAP -> Treemap.of(sheet);
            case GANTT -> Gantt.of(sheet);
            case SANKEY -> Sankey.of(sheet);
            case GEO -> GeoMap.of(sheet);
        };
    }

    /// Why there is nothing to draw; asked first.
    Optional<Phrase> nothing();

    /// Draws all of it, within the width of the drawing.
    ///
    /// @return how high the drawing became
    double draw(Svg svg);

    /// What the drawing shows, for those who do not see it: sentences written from its numbers.
    List<String> words();
}
